package dev.avow.check;

import dev.avow.site.Address;
import dev.avow.site.Page;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Seals of privacy and trust programs that a page shows.
 *
 * @param unlinked where those stand that lead to nobody who could confirm them
 */
record Seals(boolean any, List<String> unlinked) {

  static Seals on(Page page) {
    boolean any = false;
    List<String> unlinked = new ArrayList<>();
    for (Element image : page.document().select("img")) {
      String source = image.attr("src");
      String file = source.substring(source.lastIndexOf('/') + 1);
      if (Topic.SEAL.in(Topic.fold(image.attr("alt") + " " + image.attr("title") + " " + file))) {
        any = true;
        Element link = image.closest("a[href]");
        boolean confirmed =
            link != null
                && page.resolve(link.attr("href")) instanceof Address to
                && !to.domain().equals(page.address().domain());
        if (!confirmed) {
          // One is enough to act on; a page of seals is told by its first few.
          if (unlinked.size() < 5) {
            unlinked.add(Places.selector(image));
          }
        }
      }
    }
    return new Seals(any, unlinked);
  }
}
