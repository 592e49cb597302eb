package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.notice.ExpectedNotice;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The notice on the site is the one that was generated, word for word. */
final class NoticeUnchanged implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-unchanged",
          "the notice on the site says what was generated",
          Severity.ERROR,
          "GDPR Art. 5(2)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    int judged = 0;
    for (ExpectedNotice expected : sight.declared().notices()) {
      Optional<PageFacts> page = sight.notice(expected);
      NoticeFact notice = page.isEmpty() ? null : page.get().notice().either();
      if (page.isEmpty() || notice == null || !page.get().whole() || sight.scripted(page.get())) {
        continue;
      }
      judged++;
      drift(sight, expected, notice)
          .ifPresent(
              problem ->
                  findings.add(
                      new Finding(
                          RULE,
                          Location.of(page.get().shown()),
                          problem,
                          "Run 'avow generate' and publish the page, or mend the declaration.")));
    }
    // A language whose notice is nowhere is told by notice-language.
    return judged == 0 ? sight.noNotice() : sight.ofNotices(findings);
  }

  // A folder is to be published: what was published before will not do. A site is what it was.
  private static Optional<String> drift(Sight sight, ExpectedNotice expected, NoticeFact seen) {
    Optional<NoticeFact> generated = expected.generated();
    boolean before = !sight.folder() || generated.isEmpty();
    boolean current =
        generated.map(NoticeFact::digest).filter(seen.digest()::equals).isPresent()
            || (before && expected.published().filter(seen.digest()::equals).isPresent());
    if (current) {
      return Optional.empty();
    }
    if (generated.isPresent()) {
      return Optional.of(
          "The text differs from the one generated " + sections(generated.get(), seen) + ".");
    }
    if (expected.published().isPresent()) {
      return Optional.of("The text is not the one last published.");
    }
    if (seen.claimed().isEmpty()) {
      return Optional.of("The page has no 'avow-notice' mark, so its text is not a generated one.");
    }
    return seen.claimed().equals(seen.digest())
        ? Optional.empty()
        : Optional.of("The text was changed after it was generated.");
  }

  private static String sections(NoticeFact generated, NoticeFact seen) {
    Set<String> names = new LinkedHashSet<>(generated.sections().keySet());
    names.addAll(seen.sections().keySet());
    List<String> different =
        names.stream()
            .filter(
                name ->
                    !generated
                        .sections()
                        .getOrDefault(name, "")
                        .equals(seen.sections().getOrDefault(name, "")))
            .toList();
    if (different.isEmpty()) {
      return "in its headings or their order";
    }
    String first =
        "in '" + String.join("', '", different.subList(0, Math.min(4, different.size())));
    return different.size() > 4 ? first + "' and " + (different.size() - 4) + " more" : first + "'";
  }
}
