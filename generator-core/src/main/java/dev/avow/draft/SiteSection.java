package dev.avow.draft;

import dev.avow.check.fact.Masthead;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.check.fact.notice.NoticeLikeness;
import dev.avow.site.address.Address;
import dev.avow.text.Yaml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The site itself, and the notice that is posted there. */
final class SiteSection {

  /** How such a page is called, in the languages whose fields we read. */
  private static final Pattern SECURITY =
      Pattern.compile(
          "(?:/[a-z]{2})?/(?:data-|it-)?(?:security|sicherheit|datensicherheit|securite|seguridad"
              + "|sicurezza|beveiliging|seguranca)(?:\\.html?|/)?");

  /** The language that notices are written in first. */
  private static final String GENERATED = "en";

  private final SiteShown shown;

  SiteSection(SiteShown shown) {
    this.shown = shown;
  }

  void write(Sheet sheet) {
    sheet.blank().line(0, "site:").answer(1, "url", shown.site().origin() + "/");
    Optional<Address> notice = notice();
    notice.ifPresentOrElse(
        address -> sheet.seen(1, stands(address)).line(1, "notice: " + places(address)),
        () -> sheet.unknown(1, "notice", "On which page is the notice posted, such as /privacy?"));
    translations(notice)
        .forEach(
            page ->
                sheet.ask(
                    1,
                    "A notice in "
                        + page.notice().language()
                        + " stands on "
                        + PagePaths.of(page.address())
                        + ". Is it a translation of this one?"));
    security()
        .ifPresentOrElse(
            page ->
                sheet
                    .seen(1, "a page of that name")
                    .asked(1, "security: " + page, "Does it say how data are protected?"),
            () ->
                sheet.unknown(1, "security", "Is there a page about security, such as /security?"));
    sheet
        .blank()
        .line(0, "notice:")
        .unknown(1, "version", "By what do readers tell versions, such as \"1\"?")
        .unknown(1, "effective", "From which day does it hold, such as 2026-12-01?")
        .unknown(1, "owner", "Who answers for it inside?");
    TreeSet<String> languages = new TreeSet<>();
    shown.mastheads().stream()
        .map(Masthead::language)
        .filter(language -> language.matches("[a-z]{2}"))
        .forEach(languages::add);
    if (!languages.isEmpty() && !languages.equals(Set.of("en"))) {
      sheet.seen(1, "pages in " + String.join(", ", languages));
    }
    String posted = notice.map(this::language).filter(seen -> !seen.equals("en")).orElse("");
    sheet.asked(
        1,
        "languages: [en]",
        (posted.isEmpty() ? "" : "What is posted there now is in " + posted + ". ")
            + "In which languages is it published, the source first?");
  }

  /** The language of the page at which the notice stands, or empty. */
  private String language(Address notice) {
    return shown.mastheads().stream()
        .filter(page -> Patterns.samePage(notice, page.address()))
        .map(Masthead::language)
        .filter(language -> language.matches("[a-z]{2}"))
        .findFirst()
        .orElse("");
  }

  /** One address, or one for each language where the one to generate is among them. */
  private String places(Address notice) {
    Map<String, String> places = new LinkedHashMap<>();
    places.put(language(notice), PagePaths.of(notice));
    translations(Optional.of(notice))
        .forEach(
            page -> places.putIfAbsent(page.notice().language(), PagePaths.of(page.address())));
    List<String> parts = new ArrayList<>();
    places.forEach((language, path) -> parts.add(language + ": " + path));
    return places.size() > 1 && !places.containsKey("") && places.containsKey(GENERATED)
        ? "{" + String.join(", ", parts) + "}"
        : Yaml.scalar(PagePaths.of(notice));
  }

  private Optional<String> security() {
    return shown.pages().stream()
        .filter(page -> page.status() == 200 && said(page.address()))
        .map(page -> PagePaths.of(page.address()))
        .filter(path -> SECURITY.matcher(path).matches())
        .findFirst();
  }

  private String stands(Address notice) {
    boolean there =
        shown.pages().stream()
            .anyMatch(page -> page.status() == 200 && Patterns.samePage(notice, page.address()));
    long links =
        shown.pages().stream()
            .filter(page -> linked(page).anyMatch(to -> Patterns.samePage(notice, to)))
            .count();
    return "linked on "
        + Draft.count(links)
        + (there ? "" : "; no page was seen there, so write it or mend the links");
  }

  /** Where most links to a notice lead; what reads like one there weighs more than any number. */
  private Optional<Address> notice() {
    Map<Address, Integer> votes = new TreeMap<>();
    for (PageFacts page : shown.pages()) {
      linked(page).distinct().forEach(to -> votes.merge(to, 1, Integer::sum));
      NoticeFact alike = page.notice().alike();
      if (alike != null && NoticeLikeness.enough(alike)) {
        // The generated one is in English: beside it another is a translation by hand.
        int weight = page.notice().language().equals(GENERATED) ? 1_000_000 : 100_000;
        votes.merge(page.address(), weight, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .filter(each -> said(each.getKey()))
        .max(
            Map.Entry.<Address, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Pages that read like a notice in another language than that at which the notice stands. */
  private List<PageFacts> translations(Optional<Address> notice) {
    Set<String> told = new TreeSet<>(List.of(notice.map(this::language).orElse("")));
    return shown.pages().stream()
        .filter(page -> notice.isPresent() && page.status() == 200 && said(page.address()))
        .filter(page -> Stream.ofNullable(page.notice().alike()).anyMatch(NoticeLikeness::enough))
        .filter(page -> page.notice().language().matches("[a-z]{2}"))
        .filter(page -> told.add(page.notice().language()))
        .toList();
  }

  private Stream<Address> linked(PageFacts page) {
    return page.notice().elsewhere().stream().map(Address::withoutFragment);
  }

  /** Whether a declaration can name it: on this site, by nothing that may be somebody's. */
  private boolean said(Address address) {
    String path = PagePaths.of(address);
    return address.origin().equals(shown.site().origin())
        && path.equals(address.target())
        && path.matches("/[\\w./~%-]*(\\?[\\w./~%:=&-]+)?")
        && !path.startsWith("//");
  }
}
