package dev.avow.draft;

import dev.avow.browser.Shelf;
import dev.avow.browser.Stored;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.party.CookieFact;
import dev.avow.check.known.KnownCookie;
import dev.avow.text.Dashed;
import dev.avow.text.Yaml;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the site stores in browsers, by name; never what it holds. */
final class CookieSection {

  private static final long DAY = 86_400;
  private static final long MOST_DAYS = 99_999;

  /** As browsers send it, and short enough that nothing was cut from it. */
  private static final Pattern NAME = Pattern.compile("[!-~&&[^;=,\"\\\\*]]{1,99}");

  /** What tells one person from another, in the name of a cookie. */
  private static final Pattern PERSONAL =
      Pattern.compile("[^\\s@:;,|]+@[^\\s@:;,|]+|[0-9a-fA-F-]{16,}|[0-9]{5,}");

  private final SiteShown shown;
  private final PartySection parties;
  private final Map<String, Stock> byName = new TreeMap<>();
  private final TreeSet<String> unclear = new TreeSet<>();

  /** One entry, while it is being put together. */
  private static final class Stock {
    final String name;
    final Shelf shelf;
    final TreeSet<String> places = new TreeSet<>();
    final TreeSet<String> hosts = new TreeSet<>();
    boolean said;
    long longest;

    Stock(String name, Shelf shelf) {
      this.name = name;
      this.shelf = shelf;
    }
  }

  CookieSection(SiteShown shown, PartySection parties) {
    this.shown = shown;
    this.parties = parties;
    for (PageFacts page : shown.pages()) {
      page.cookies().forEach(cookie -> set(cookie, "set on " + PagePaths.of(page)));
    }
    shown.onTheWay().forEach(cookie -> set(cookie, "set on the way to a page"));
    for (Stored stored : shown.stored()) {
      stock(stored.shelf(), stored.name(), "in evidence of a browser")
          .ifPresent(each -> each.hosts.add(stored.host()));
    }
  }

  private void set(CookieFact cookie, String place) {
    CookieFact.Said said = cookie.said().orElse(null);
    if (said != null && said.deletes()) {
      return;
    }
    stock(Shelf.COOKIE, cookie.name(), place).ifPresent(each -> tell(each, cookie.host(), said));
  }

  private static void tell(Stock stock, String host, CookieFact.@Nullable Said said) {
    stock.hosts.add(host);
    if (said != null) {
      Long lifetime = said.lifetime();
      stock.said = true;
      stock.longest = Math.max(stock.longest, lifetime == null ? 0 : lifetime);
    }
  }

  private Optional<Stock> stock(Shelf shelf, String written, String place) {
    if (!NAME.matcher(written).matches()) {
      unclear.add(place);
      return Optional.empty();
    }
    Optional<KnownCookie> known =
        shelf == Shelf.COOKIE ? KnownCookie.of(written) : Optional.empty();
    String name =
        known.map(KnownCookie::pattern).orElseGet(() -> PERSONAL.matcher(written).replaceAll("*"));
    if (name.equals("*")) {
      unclear.add(place);
      return Optional.empty();
    }
    Stock stock = byName.computeIfAbsent(name + " " + shelf, key -> new Stock(name, shelf));
    stock.places.add(place);
    return Optional.of(stock);
  }

  void write(Sheet sheet) {
    sheet.blank();
    if (byName.isEmpty()) {
      sheet
          .line(
              0,
              shown.served()
                  ? "# No response set a cookie; what scripts store was not seen."
                  : "# A folder sets no cookies; run this again on the address, or see for yourself.")
          .unknown(0, "cookies", "What does the site store in browsers? Or 'none'.");
    } else {
      sheet.line(0, "cookies:");
      Set<String> ids = new HashSet<>();
      byName.values().forEach(stock -> entry(sheet, stock, Sheet.id(stock.name, "cookie", ids)));
      sheet.ask(1, "What do scripts store besides? The evidence of a browser shows it.");
    }
    unclear.forEach(
        place -> sheet.ask(1, "What is stored under an unreadable name, " + place + "?"));
  }

  private void entry(Sheet sheet, Stock stock, String id) {
    Optional<KnownCookie> known =
        stock.shelf == Shelf.COOKIE ? KnownCookie.of(stock.name) : Optional.empty();
    sheet.line(1, id + ":");
    sheet.seen(2, Draft.places(List.copyOf(stock.places)));
    if (!stock.name.equals(id)) {
      sheet.answer(2, "name", stock.name);
    }
    if (stock.shelf != Shelf.COOKIE) {
      sheet.line(2, "kind: " + Dashed.word(stock.shelf));
    }
    known.ifPresentOrElse(
        cookie ->
            sheet
                .line(2, "# known as one of " + Yaml.comment(cookie.vendor()))
                .asked(2, "class: " + cookie.classification(), "Is that what you use it for?")
                .answer(2, "description", cookie.purpose()),
        () ->
            sheet
                .unknown(2, "class", "strictly-necessary, functional, analytics or marketing?")
                .unknown(2, "purpose", "What is it for, such as usage-analytics?"));
    provider(sheet, stock);
    if (stock.shelf == Shelf.COOKIE) {
      lasts(sheet, stock, known);
    }
    sheet.unknown(2, "consent", "Are people asked first? not-needed, opt-in or opt-out?");
  }

  private void provider(Sheet sheet, Stock stock) {
    stock.hosts.stream()
        .map(parties::idOf)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(id -> sheet.line(2, "provider: " + id));
  }

  private static void lasts(Sheet sheet, Stock stock, Optional<KnownCookie> known) {
    if (!stock.said) {
      known.ifPresentOrElse(
          cookie -> sheet.asked(2, "lasts: " + cookie.lasts(), "So long as a rule; here too?"),
          () -> sheet.unknown(2, "lasts", "How long does it live?"));
    } else if (stock.longest == 0) {
      sheet.line(2, "lasts: session");
    } else {
      long days = (stock.longest + DAY - 1) / DAY;
      if (days > MOST_DAYS) {
        sheet.unknown(2, "lasts", "It is set for centuries; how long is it needed?");
      } else {
        String span = stock.longest >= DAY ? "P" + days + "D" : "PT" + stock.longest + "S";
        sheet.line(2, "lasts: " + span);
      }
    }
  }
}
