package dev.avow.check.fact;

import dev.avow.site.Address;
import dev.avow.site.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/** Finds the own style sheets of one page, which may load from others in their turn. */
final class Sheets {

  private static final int MOST = 20;

  private final Declared declared;
  private final Known known;
  private final List<Address> found = new ArrayList<>();

  /** The sheets of a site: every page of a layout has the same. */
  static final class Known {
    private static final int MOST = 1_000;

    private final Map<Address, Address> sheets = new ConcurrentHashMap<>();

    private Address once(Address sheet) {
      Address before = sheets.get(sheet);
      if (before == null && sheets.size() < MOST) {
        sheets.put(sheet, sheet);
      }
      return before == null ? sheet : before;
    }
  }

  Sheets(Declared declared, Known known) {
    this.declared = declared;
    this.known = known;
  }

  void link(Link link, Address target) {
    if (link.use() == Link.Use.LOAD
        && found.size() < MOST
        && isSheet(link.element(), target)
        && declared.own(target)) {
      Address sheet = known.once(target.withoutFragment());
      if (!found.contains(sheet)) {
        found.add(sheet);
      }
    }
  }

  private static boolean isSheet(Element element, Address target) {
    return switch (element.normalName()) {
      case "link" -> element.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet");
      case "style" -> target.path().endsWith(".css");
      default -> false;
    };
  }

  /** In document order. */
  List<Address> found() {
    return found;
  }
}
