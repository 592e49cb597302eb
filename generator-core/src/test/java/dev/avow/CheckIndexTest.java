package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.Checks;
import dev.avow.check.choice.ChoiceChecks;
import dev.avow.check.cookie.CookieChecks;
import dev.avow.check.coverage.CoverageChecks;
import dev.avow.check.drift.DriftChecks;
import dev.avow.check.fact.Check;
import dev.avow.check.form.FormChecks;
import dev.avow.check.header.HeaderChecks;
import dev.avow.check.leak.LeakChecks;
import dev.avow.check.mail.MailChecks;
import dev.avow.check.mixed.MixedChecks;
import dev.avow.check.notice.NoticeChecks;
import dev.avow.check.party.PartyChecks;
import dev.avow.check.transport.TransportChecks;
import dev.avow.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index of all checks is written from their lists; the front page leads to each family. */
class CheckIndexTest {

  private static final List<Rule> IGNORING =
      Checks.RULES.stream().filter(rule -> rule.id().startsWith("ignore-")).toList();

  /** In the order in which reports list them. */
  private static final List<Family> FAMILIES =
      List.of(
          family("Seen", "How much of the site could be judged at all.", CoverageChecks.ALL),
          family("Notice", "The page people read: there, theirs, true, found.", NoticeChecks.ALL),
          family("Forms", "What forms ask for, and where it goes.", FormChecks.ALL),
          family("Others", "Who else learns of a visit.", PartyChecks.ALL),
          family("Cookies", "What browsers are made to keep.", CookieChecks.ALL),
          family("Leaks", "Personal data that lie open.", LeakChecks.ALL),
          family("Transport", "Redirects, certificates and protocols.", TransportChecks.ALL),
          family("Mixed content", "What an encrypted page does openly.", MixedChecks.ALL),
          family("Headers", "What the server asks of browsers.", HeaderChecks.ALL),
          family("Choices", "Ways to leave, to refuse and to ask.", ChoiceChecks.ALL),
          family("Drift", "What is declared and no longer so.", DriftChecks.ALL),
          new Family("Ignored", "What a page has left out of judgement.", IGNORING),
          new Family("Mails", "The letters, and what they are made from.", MailChecks.RULES));

  private record Family(String title, String says, List<Rule> rules) {

    String anchor() {
      return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
  }

  private static Family family(String title, String says, List<Check> checks) {
    return new Family(title, says, checks.stream().map(Check::rule).toList());
  }

  @Test
  void theIndexIsWrittenFromTheListsOfChecks() throws IOException {
    Golden.compare(Path.of("..", "docs", "checks", "README.md"), index());
  }

  @Test
  void everyCheckBelongsToAFamily() {
    assertThat(FAMILIES.stream().flatMap(family -> family.rules().stream()))
        .containsExactlyElementsOf(
            Stream.concat(Checks.RULES.stream(), MailChecks.RULES.stream()).toList());
  }

  @Test
  void theFrontPageLeadsToEveryFamilyAndCountsIt() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    int all = FAMILIES.stream().mapToInt(family -> family.rules().size()).sum();
    assertThat(readme).contains("[%d checks](docs/checks/README.md)".formatted(all));
    for (Family family : FAMILIES) {
      assertThat(readme)
          .contains(
              "[%s](docs/checks/README.md#%s) (%d)"
                  .formatted(family.title(), family.anchor(), family.rules().size()));
    }
  }

  private static String index() {
    StringBuilder index = new StringBuilder("# The checks\n\n");
    index.append("Each has a page with what it looks at, how to mend a breach, and the law; ");
    index.append("`avow explain ID` shows it\noffline. The third column says what a breach is.\n");
    for (Family family : FAMILIES) {
      index.append("\n## ").append(family.title()).append("\n\n").append(family.says());
      index.append("\n\n| check | holds when | a breach is |\n|---|---|---|\n");
      for (Rule rule : family.rules()) {
        index.append(
            "| [`%s`](%s.md) | %s | %s |\n"
                .formatted(rule.id(), rule.id(), rule.statement(), rule.severity().word()));
      }
    }
    return index.toString();
  }
}
