package dev.avow.check.fact.party;

import dev.avow.check.fact.declared.Declared;
import dev.avow.site.address.Address;
import dev.avow.site.page.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/**
 * Finds the own style sheets and script files of one page, which may load from others in their
 * turn.
 */
public final class OwnFiles {

  /** Of each sort, on one page. */
  private static final int MOST = 20;

  private final Declared declared;
  private final Known known;
  private final List<Address> sheets = new ArrayList<>();
  private final Map<Address, Element> scripts = new LinkedHashMap<>();

  /** The files of a site: every page of a layout has the same. */
  public static final class Known {
    private static final int MOST = 1_000;

    private final Map<Address, Address> files = new ConcurrentHashMap<>();

    private Address once(Address file) {
      Address before = files.get(file);
      if (before == null && files.size() < MOST) {
        files.put(file, file);
      }
      return before == null ? file : before;
    }
  }

  public OwnFiles(Declared declared, Known known) {
    this.declared = declared;
    this.known = known;
  }

  /** Looks at an address of the page: is it an own style sheet or script? */
  public void link(Link link, Address target) {
    if (link.use() == Link.Use.LOAD) {
      Element element = link.element();
      if (isSheet(link)) {
        Address sheet = known.once(target.withoutFragment());
        if (sheets.size() < MOST && declared.own(target) && !sheets.contains(sheet)) {
          sheets.add(sheet);
        }
      } else if (element.normalName().equals("script") && element.hasAttr("src")) {
        if (scripts.size() < MOST && declared.own(target)) {
          scripts.putIfAbsent(known.once(target.withoutFragment()), element);
        }
      }
    }
  }

  private static boolean isSheet(Link link) {
    Element element = link.element();
    return link.attribute().equals(Link.IMPORT)
        || (element.normalName().equals("link")
            && element.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet"));
  }

  /** In document order. */
  public List<Address> sheets() {
    return sheets;
  }

  /** In document order, when the whole page has come by. */
  public List<OwnScript> scripts(Tags tags) {
    return scripts.entrySet().stream()
        .map(file -> new OwnScript(file.getKey(), tags.waits(file.getValue())))
        .toList();
  }
}
