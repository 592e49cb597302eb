package dev.avow.check.fact.place;

import dev.avow.site.address.Address;
import dev.avow.site.page.Link;
import dev.avow.site.page.Page;
import java.util.List;

/** A page that browsers leave at once: it sends them on, and shows little more than the way. */
public final class Passage {

  /** 'If nothing happens, follow this link', in each language. */
  private static final int FEW_LINKS = 10;

  private static final int FEW_LETTERS = 300;

  private Passage() {}

  /** Whether the page is one. */
  public static boolean is(Page page) {
    List<Link> ways =
        page.links().stream().filter(link -> link.use() == Link.Use.NAVIGATE).toList();
    return ways.size() <= FEW_LINKS
        && ways.stream().anyMatch(link -> link.unasked() && leaves(page, link))
        && page.document().body().text().length() <= FEW_LETTERS;
  }

  private static boolean leaves(Page page, Link link) {
    return link.target() instanceof Address to
        && !to.withoutFragment().equals(page.address().withoutFragment());
  }
}
