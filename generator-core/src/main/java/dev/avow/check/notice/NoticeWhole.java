package dev.avow.check.notice;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.check.fact.notice.NoticeLikeness;
import dev.avow.check.fact.word.Subject;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A notice that was not generated leaves out no subject that the laws switched on ask for. */
final class NoticeWhole implements Check {

  private static final Rule RULE =
      new Rule(
          "notice-topics",
          "a notice written by hand speaks of all that it must",
          Severity.WARNING,
          "GDPR Art. 13; Cal. Bus. & Prof. Code 22575(b), Cal. Civ. Code 1798.130(a)(5)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>();
    int judged = 0;
    Optional<String> foreign = Optional.empty();
    for (PageFacts page : sight.wholeNotices()) {
      NoticeFact notice = page.notice().either();
      if (notice == null || notice.ours() || !NoticeLikeness.enough(notice)) {
        continue;
      }
      String language = page.notice().language();
      if (!language.isEmpty() && !Subject.languages().contains(language)) {
        foreign = Optional.of(language);
        continue;
      }
      judged++;
      List<String> missing =
          required(sight).stream()
              .filter(subject -> !notice.subjects().contains(subject))
              .map(Subject::words)
              .toList();
      if (!missing.isEmpty()) {
        findings.add(
            new Finding(
                RULE,
                Location.of(page.shown()),
                "The notice does not say " + String.join(", nor ", missing) + ".",
                "Write it, or publish the generated notice."));
      }
    }
    if (judged == 0 && foreign.isPresent()) {
      return CheckOutcome.incomplete(
          List.of(), "The words of a notice in '" + foreign.get() + "' are not known.");
    }
    if (judged == 0) {
      return sight.wholeNotices().isEmpty()
          ? sight.noNotice()
          : CheckOutcome.notAsked("No notice that was written by hand was seen.");
    }
    return sight.ofNotices(findings);
  }

  private static Set<Subject> required(Sight sight) {
    Set<Subject> required =
        EnumSet.of(
            Subject.CONTROLLER,
            Subject.DATA_KINDS,
            Subject.PURPOSES,
            Subject.SHARING,
            Subject.CHANGES);
    Set<String> laws = sight.declared().choices().laws();
    if (laws.contains("gdpr") || laws.contains("uk-gdpr")) {
      required.addAll(
          List.of(Subject.LEGAL_BASIS, Subject.RETENTION, Subject.RIGHTS, Subject.COMPLAINT));
      if (sight.declared().notice().transfers()) {
        required.add(Subject.TRANSFERS);
      }
    }
    if (laws.contains("ccpa")) {
      required.addAll(List.of(Subject.RETENTION, Subject.RIGHTS));
    }
    if (!sight.declared().cookies().isEmpty()) {
      required.add(Subject.COOKIES);
    }
    return required;
  }
}
