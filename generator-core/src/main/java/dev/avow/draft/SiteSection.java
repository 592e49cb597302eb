package dev.avow.draft;

import dev.avow.check.fact.Masthead;
import dev.avow.check.fact.NoticeFact;
import dev.avow.check.fact.NoticeFacts;
import dev.avow.check.fact.NoticeLikeness;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Patterns;
import dev.avow.site.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The site itself, and the notice that is posted there. */
final class SiteSection {

  private final SiteShown shown;

  SiteSection(SiteShown shown) {
    this.shown = shown;
  }

  void write(Sheet sheet) {
    sheet.blank().line(0, "site:").answer(1, "url", shown.site().origin() + "/");
    Optional<Address> notice = notice();
    notice.ifPresentOrElse(
        address -> sheet.seen(1, stands(address)).answer(1, "notice", Paths.of(address)),
        () -> sheet.unknown(1, "notice", "On which page is the notice posted, such as /privacy?"));
    sheet
        .unknown(1, "security", "Is there a page about security, such as /security?")
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
    sheet.asked(1, "languages: [en]", "In which languages is it published, the source first?");
  }

  private String stands(Address notice) {
    boolean there =
        shown.pages().stream()
            .anyMatch(page -> page.status() == 200 && Patterns.samePage(page.address(), notice));
    long links =
        shown.pages().stream()
            .filter(page -> linked(page).anyMatch(to -> Patterns.samePage(to, notice)))
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
        votes.merge(page.address(), 100_000, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .filter(each -> said(each.getKey()))
        .max(
            Map.Entry.<Address, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private Stream<Address> linked(PageFacts page) {
    List<NoticeFacts.Elsewhere> links = page.notice().elsewhere();
    return links.stream().map(NoticeFacts.Elsewhere::to).map(Address::withoutFragment);
  }

  /** Whether a declaration can name it: on this site, by its path alone. */
  private boolean said(Address address) {
    String path = Paths.of(address);
    return address.origin().equals(shown.site().origin())
        && address.query() == null
        && path.equals(address.path())
        && path.matches("/[\\w./~%-]*")
        && !path.startsWith("//");
  }
}
