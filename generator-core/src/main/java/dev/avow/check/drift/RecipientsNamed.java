package dev.avow.check.drift;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.DeclaredNotice;
import dev.avow.check.fact.notice.NoticeFact;
import dev.avow.check.fact.word.Topic;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Nobody receives data whom the notice does not name. */
final class RecipientsNamed implements Check {

  private static final Rule RULE =
      new Rule(
          "recipient-named",
          "a notice written by hand names those with whom data are shared",
          Severity.WARNING,
          "GDPR Art. 13(1)(e); Cal. Bus. & Prof. Code 22575(b)(1)");

  /** Which service of theirs is meant, which a notice may say elsewhere. */
  private static final Pattern BESIDE = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

  private static final Pattern FORM =
      Pattern.compile(
          " (Inc|Ltd|LLC|Limited|GmbH|AG|SA|SAS|S\\.A|B\\.?V|N\\.?V|plc|Corp|Co|KG|SE|SpA|Oy|AB|A/S)\\.?$");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<DeclaredNotice.Named> recipients = sight.declared().notice().recipients();
    if (recipients.isEmpty()) {
      return CheckOutcome.notAsked("The declaration shares data with nobody by name.");
    }
    List<PageFacts> notices = sight.wholeNotices();
    if (notices.isEmpty()) {
      return sight.noNotice();
    }
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : notices) {
      NoticeFact notice = page.notice().either();
      if (notice == null || notice.ours()) {
        continue;
      }
      for (DeclaredNotice.Named recipient : recipients) {
        if (!notice.text().contains(name(recipient))) {
          findings.add(
              new Finding(
                  RULE,
                  recipient.where(),
                  "'" + recipient.name() + "' receives data, and the notice does not name it.",
                  "Publish the generated notice, or name it, or its kind, in yours.",
                  List.of(Location.of(page.shown()))));
        }
      }
    }
    return sight.ofNotices(findings);
  }

  /** The bare name: 'Stripe' for 'Stripe, Inc.', 'Google Ireland' for '… Limited (YouTube)'. */
  private static String name(DeclaredNotice.Named recipient) {
    String bare = BESIDE.matcher(recipient.name()).replaceFirst("").split(",", 2)[0];
    String plain = FORM.matcher(bare).replaceAll("");
    return Topic.fold(plain.isBlank() ? recipient.name() : plain);
  }
}
