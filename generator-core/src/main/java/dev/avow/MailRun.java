package dev.avow;

import dev.avow.check.mail.MailChecks;
import dev.avow.check.mail.MailResult;
import dev.avow.check.mail.MailReview;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.law.Evidence;
import dev.avow.mail.MailFolder;
import dev.avow.report.Mails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One look at a folder of messages, and what came of it. */
final class MailRun {

  static final Rule FOLDER = Rule.error("mail-folder", "the folder of messages is there");

  private MailRun() {}

  /** What was read and judged; empty when none was asked for, or after a refusal. */
  static Optional<MailResult> of(Case opened, Optional<Path> folder) throws IOException {
    if (folder.isEmpty()) {
      if (opened.file().declaration().mailings().isGiven()) {
        opened
            .observed()
            .notAsked(List.of("messages: No folder of them was named; name it with '--mails'."));
      }
      return Optional.empty();
    }
    if (!Files.isDirectory(folder.get()) || !Files.isReadable(folder.get())) {
      opened.refuse(
          new Finding(
              FOLDER,
              Location.of(folder.get().toString()),
              "'" + folder.get() + "' is no folder that can be read.",
              "Name the folder with your messages and their templates."));
      return Optional.empty();
    }
    String shown = folder.get().toString().replace('\\', '/');
    MailResult result = MailReview.of(opened.file(), MailFolder.of(folder.get(), shown));
    opened.add(result.findings());
    opened.observed().notAsked(CheckResults.notAsked(result.outcomes()));
    opened
        .observed()
        .messages(mails(shown, result), CheckResults.checked(MailChecks.RULES, result.outcomes()));
    return Optional.of(result);
  }

  /** What the law may rest on it. */
  static Map<String, Evidence.Outcome> evidence(MailResult result) {
    Map<String, Evidence.Outcome> evidence = new TreeMap<>();
    List<Location> read =
        result.messages().stream().map(message -> Location.of(message.file())).toList();
    result
        .outcomes()
        .forEach(
            (id, outcome) ->
                evidence.put(
                    id,
                    new Evidence.Outcome(
                        CheckResults.result(outcome.state()),
                        outcome.reason(),
                        outcome.findings().isEmpty() ? read : Visit.places(outcome.findings()))));
    return evidence;
  }

  private static Mails mails(String folder, MailResult result) {
    boolean whole =
        result.outcomes().values().stream()
            .flatMap(outcome -> outcome.findings().stream())
            .noneMatch(finding -> finding.rule().id().equals("mail-read"));
    return new Mails(
        folder,
        result.messages().stream()
            .map(message -> new Mails.Message(message.file(), message.mailing()))
            .toList(),
        result.doubts().stream()
            .map(open -> new Mails.Open(open.check(), open.doubt().where(), open.doubt().why()))
            .toList(),
        whole);
  }
}
