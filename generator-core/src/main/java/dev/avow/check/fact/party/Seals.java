package dev.avow.check.fact.party;

import dev.avow.check.fact.place.ElementPlaces;
import dev.avow.check.fact.place.Glance;
import dev.avow.check.fact.word.Topic;
import dev.avow.site.address.Address;
import dev.avow.site.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Seals of privacy and trust programs that a page shows. */
public final class Seals implements Glance {

  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

  /** One is enough to act on; a page of seals is told by its first few. */
  private static final int MOST = 5;

  private final Page page;
  private final List<String> unlinked = new ArrayList<>();
  private boolean any;

  public Seals(Page page) {
    this.page = page;
  }

  @Override
  public void element(Element element) {
    if (element.normalName().equals("img") && isSeal(element)) {
      any = true;
      if (!confirmed(element) && unlinked.size() < MOST) {
        unlinked.add(ElementPlaces.selector(element));
      }
    }
  }

  private static boolean isSeal(Element image) {
    String source = image.attr("src");
    String file = source.substring(source.lastIndexOf('/') + 1);
    return Topic.SEAL.in(Topic.fold(image.attr("alt") + " " + image.attr("title") + " " + file));
  }

  private boolean confirmed(Element image) {
    Element link = image.closest(LINK);
    return link != null
        && page.resolve(link.attr("href")) instanceof Address to
        && !to.domain().equals(page.address().domain());
  }

  /** Whether the page shows a seal at all. */
  public boolean any() {
    return any;
  }

  /** Where those stand that lead to nobody who could confirm them. */
  public List<String> unlinked() {
    return unlinked;
  }
}
