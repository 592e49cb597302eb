package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.site.address.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * There is a notice in each language that is declared, and, under the GDPR, in each that the pages
 * are written in.
 */
final class NoticeInLanguage implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-language",
          "who reads the site in a language reads the notice in it",
          Severity.WARNING,
          "WP260 rev.01, 13; GDPR Art. 12(1)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    if (sight.declared().notices().isEmpty()) {
      return CheckOutcome.notAsked("The declaration names no notice.");
    }
    if (sight.notices().isEmpty()) {
      return sight.noNotice();
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    for (ExpectedNotice expected : sight.declared().notices()) {
      if (!expected.placed() && sight.notice(expected).isEmpty() && told.add(expected.language())) {
        findings.add(
            new Finding(
                RULE,
                sight.declared().noticePlace(),
                "The declaration has a notice in '"
                    + expected.language()
                    + "', and no page of the site that was seen is one.",
                "Publish it with 'lang=\"" + expected.language() + "\"', and link to it."));
      }
    }
    Set<String> languages = new TreeSet<>(sight.further().keySet());
    sight.notices().forEach(page -> languages.add(language(page)));
    for (PageFacts page : sight.ordinary()) {
      String language = page.notice().language();
      if (european(sight)
          && language.length() == 2
          && !languages.contains(language)
          && !languages.contains("")
          && told.add(language)) {
        findings.add(
            new Finding(
                RULE,
                Location.of(page.shown()),
                "The page is in '"
                    + language
                    + "', and the notice only in "
                    + String.join(", ", languages.stream().map(each -> "'" + each + "'").toList())
                    + ".",
                "Publish a translation, or write the pages in a language of the notice."));
      }
    }
    findings.addAll(misled(sight));
    return sight.outcome(findings);
  }

  /**
   * Pages that link to the notice, and not to the one in their own language; told once for each.
   */
  private static List<Finding> misled(Sight sight) {
    Map<String, List<PageFacts>> pages = new TreeMap<>();
    for (PageFacts page : sight.ordinary()) {
      String language = page.notice().language();
      if (page.whole() && sight.linksToNotice(page)) {
        ExpectedNotice.in(sight.declared().notices(), language)
            .filter(notice -> !linked(sight, page, notice.address()))
            .ifPresent(notice -> pages.computeIfAbsent(language, l -> new ArrayList<>()).add(page));
      }
    }
    List<Finding> findings = new ArrayList<>();
    pages.forEach(
        (language, misled) ->
            findings.add(
                new Finding(
                    RULE,
                    Location.of(misled.get(0).shown()),
                    "The page is in '"
                        + language
                        + "', and its link leads to the notice in another language.",
                    "Link to "
                        + ExpectedNotice.nearest(sight.declared().notices(), language)
                            .address()
                            .shownPage()
                        + ", where the notice in '"
                        + language
                        + "' stands.",
                    Sight.after(misled))));
    return findings;
  }

  private static boolean linked(Sight sight, PageFacts page, Address notice) {
    Map<Address, Address> redirects = sight.coverage().redirects();
    return Stream.concat(page.notice().notices().stream(), page.notice().elsewhere().stream())
        .map(to -> redirects.getOrDefault(to, to))
        .anyMatch(to -> Patterns.samePage(notice, to));
  }

  private static boolean european(Sight sight) {
    Set<String> laws = sight.declared().choices().laws();
    return laws.contains("gdpr") || laws.contains("uk-gdpr");
  }

  private static String language(PageFacts notice) {
    NoticeFact text = notice.notice().either();
    // A text in English stays one in the frame of a German page.
    return text != null && !text.language().isEmpty()
        ? text.language()
        : notice.notice().language();
  }
}
