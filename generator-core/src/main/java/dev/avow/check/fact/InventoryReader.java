package dev.avow.check.fact;

import dev.avow.browser.RenderingFetcher;
import dev.avow.browser.Witness;
import dev.avow.check.fact.Inventory.Item;
import dev.avow.check.fact.Inventory.Kind;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.check.fact.party.HostFact;
import dev.avow.check.fact.party.Sighting;
import dev.avow.finding.Location;
import dev.avow.site.http.SetCookie;
import dev.avow.text.Line;
import dev.avow.text.Yaml;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Takes the inventory of a site. Files of evidence are left out: what they show hangs on who
 * recorded them and when, and would come and go without any change of the site.
 */
final class InventoryReader {

  private static final int LONGEST_PATH = 100;

  /** What {@link FieldFact#name} is for a field that the page calls nothing. */
  private static final Pattern NUMBERED = Pattern.compile("number \\d+");

  private static final Pattern BEYOND_ASCII = Pattern.compile("[^ -~]+");

  private final Sight sight;
  private final Map<Kind, Map<String, Item>> items = new EnumMap<>(Kind.class);

  /** Most pages have the same cookies, and the same fields in a footer; each is looked at once. */
  private final Set<String> cookies = new HashSet<>();

  private final Set<Named> fields = new HashSet<>();

  private record Named(String word, String name) {}

  InventoryReader(Sight sight) {
    this.sight = sight;
  }

  Inventory read() {
    sight.pages().forEach(this::page);
    for (ScriptFiles.Run run : sight.scripts()) {
      run.has().forEach(seen -> seen(seen, run.file().at(seen)));
    }
    for (SetCookie cookie : sight.coverage().cookies()) {
      cookie(CookieFact.of(cookie), cookie.setBy().shown());
    }
    for (Witness<PageFacts> witness : sight.witnesses().all()) {
      if (witness.kind().equals(RenderingFetcher.KIND)) {
        witness.seen().stream().sorted().forEach(this::page);
      }
    }
    List<Item> all = new ArrayList<>();
    items.values().forEach(ofKind -> all.addAll(ofKind.values()));
    return new Inventory(all);
  }

  private void page(PageFacts page) {
    for (HostFact host : page.parties().hosts()) {
      if (!of(Kind.HOST).containsKey(host.host())) {
        String says = "The page " + host.does() + " '" + host.host() + "'";
        Location where = Location.onPage(page.shown(), host.element(), host.line(), host.column());
        add(Kind.HOST, host.host(), "", where, says);
      }
    }
    page.parties().sightings().forEach(seen -> seen(seen, seen.at(page.shown())));
    page.cookies().forEach(cookie -> cookie(cookie, page.shown()));
    for (FormFact form : page.forms()) {
      for (FieldFact field : form.fields()) {
        if (field.personal() && fields.add(new Named(field.word(), field.name()))) {
          field(page, form, field);
        }
      }
    }
  }

  private void seen(Sighting seen, Location where) {
    String what = seen.what();
    String who = seen.inFile() ? "The script" : "A script on the page";
    if (seen.kind() == Sighting.Kind.IN_SCRIPT) {
      add(Kind.HOST, what, "", where, who + " loads from or sends to '" + what + "'");
    }
    if (seen.kind().numbered()) {
      String id = Line.of(seen.detail(), 80);
      String says = who + " measures with " + what + " under the id '" + id + "'";
      add(Kind.MEASUREMENT, clean(what + " " + id), "", where, says);
    }
  }

  private void cookie(CookieFact cookie, String where) {
    boolean deletes = cookie.said().filter(CookieFact.Said::deletes).isPresent();
    if (deletes || !cookies.add(cookie.name())) {
      return;
    }
    String name = cookie.name();
    String bare = clean(Patterns.starred(name));
    // A name that ends in a number of its own for each visit is known by its pattern alone.
    String known =
        sight
            .declared()
            .cookie(name)
            .filter(Declared.DeclaredCookie::glob)
            .map(Declared.DeclaredCookie::name)
            .orElse(bare);
    String says = "The host '" + cookie.host() + "' sets the cookie '" + name + "'";
    add(new Item(Kind.COOKIE, known, bare, "", Location.of(where), says));
  }

  private void field(PageFacts page, FormFact form, FieldFact field) {
    boolean numbered = NUMBERED.matcher(field.name()).matches();
    String name =
        numbered ? "a field without a name" : "'" + clean(Patterns.starred(field.name())) + "'";
    String says =
        (numbered ? "A field without a name" : "The field '" + field.name() + "'")
            + " asks for "
            + field.asksFor()
            + " (by "
            + field.evidence().phrase()
            + ")";
    String path = Line.of(page.address().shownPath(), LONGEST_PATH);
    add(Kind.FIELD, field.word() + ": " + name, path, sight.at(page, form, field), says);
  }

  private Map<String, Item> of(Kind kind) {
    return items.computeIfAbsent(kind, none -> new TreeMap<>());
  }

  private void add(Kind kind, String name, String path, Location where, String says) {
    add(new Item(kind, name, name, path, where, says));
  }

  /** Where it was first is told. */
  private void add(Item item) {
    of(item.kind()).putIfAbsent(item.name(), item);
  }

  /** A name that the lock file can hold without a reader stumbling over it. */
  private static String clean(String name) {
    return Yaml.clean(name) ? name : BEYOND_ASCII.matcher(name).replaceAll("*");
  }
}
