package dev.avow.check.mail;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.declaration.DeclarationFile;
import dev.avow.finding.Finding;
import dev.avow.mail.MailFolder;
import dev.avow.mail.MailGap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds a folder of messages against a declaration. */
public final class MailReview {

  private MailReview() {}

  /** Reads the folder once and judges what was read. */
  public static MailResult of(DeclarationFile file, MailFolder folder) throws IOException {
    MailTerms terms = MailTerms.of(file);
    MessageReader reader = new MessageReader(terms);
    List<MessageFacts> messages = new ArrayList<>();
    List<MailGap> gaps = folder.read(message -> messages.add(reader.read(message)));
    return judge(new MailSight(terms, messages, gaps));
  }

  static MailResult judge(MailSight sight) {
    List<Finding> findings = new ArrayList<>();
    List<MailResult.Unjudged> doubts = new ArrayList<>();
    Map<String, CheckOutcome> outcomes = new LinkedHashMap<>();
    for (MailCheck check : MailChecks.ALL) {
      Judged judged = check.judge(sight);
      findings.addAll(judged.findings());
      judged
          .doubts()
          .forEach(doubt -> doubts.add(new MailResult.Unjudged(check.rule().id(), doubt)));
      outcomes.put(check.rule().id(), check.outcome(sight, judged));
    }
    return new MailResult(
        findings.stream().sorted().toList(),
        outcomes,
        sight.messages().stream().map(MailResult.Seen::of).toList(),
        List.copyOf(doubts));
  }
}
