package dev.avow.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workflow of GitHub shows beside the lines of a change. */
class GitHubReportTest {

  /** As the runner reads a command: properties up to the next pair of colons, then the message. */
  private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) (.*?)::(.*)");

  @Test
  void theAnnotationsAreWrittenByteForByte() throws IOException {
    ReportsTest.golden("everything.github.txt", github(Samples.everything()));
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void payloadIsLiteralAndNoCommand(String payload) throws IOException {
    Matcher command = only(github(Samples.saying(payload)));
    assertThat(read(command.group(3))).endsWith(": " + payload + " " + payload);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\n::error::owned",
        "x\r\n::set-output name=a::b",
        "x\u2028::error::owned",
        "::stop-commands::token",
        " ::error::owned",
        "::error file=a,line=1::owned",
        "a,line=9999,title=owned::b",
        "100%0A::error::owned",
        "%25%0A::error::owned",
        "##[error]owned ##vso[task.complete]x ##teamcity[buildStop]",
        "::add-mask::***",
      })
  void injectedCommandIsText(String text) throws IOException {
    Report report = Samples.saying(text);
    Matcher command = only(github(report));
    String shown = report.open().get(0).problem();
    assertThat(read(command.group(3)).replace("#\\u0023", "##")).contains(shown);
    assertThat(command.group(2)).matches("file=[^,]*,line=1,title=cookie-lifetime");
    assertThat(github(report)).doesNotContain("##[", "##vso[", "##teamcity[");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,line=9::b.yaml", "a%3A.yaml", "a\nb.yaml"})
  void aFileCanBeCalledAnything(String file) throws IOException {
    Rule rule = Rule.error("key-unknown", "every key is one of the format");
    Report report =
        new Report(Samples.RUN)
            .withFindings(
                List.of(new Finding(rule, Location.inFile(file, 3, 5), "It.", "Mend it.")));
    Matcher command = only(github(report));
    String property = command.group(2).replaceFirst("^file=([^,]*),line=3,col=5,title=.*", "$1");
    assertThat(read(property.replace("%3A", ":").replace("%2C", ",")))
        .isEqualTo(file.replace("\n", "\\u000A"));
  }

  @Test
  void everyLineIsOursAndTheCrowdIsCounted() throws IOException {
    List<Finding> many = new ArrayList<>();
    Rule rule = Rule.warning("key-unknown", "every key is one of the format");
    for (int line = 1; line <= 507; line++) {
      many.add(new Finding(rule, Location.inFile("a.yaml", line, 1), "It.", "Mend it."));
    }
    assertThat(github(new Report(Samples.RUN).withFindings(many)).lines())
        .hasSize(502)
        .endsWith("and 7 more; the report has them all", "avow: 507 warnings.");
  }

  /** The one annotation; that line and the last one are all there is. */
  private static Matcher only(String text) {
    List<String> lines = text.lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).startsWith("avow: ");
    Matcher command = COMMAND.matcher(lines.get(0));
    assertThat(command.matches()).isTrue();
    return command;
  }

  private static String read(String message) {
    return message.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }

  private static String github(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    GitHubReport.write(report, out, "the report has them all");
    return out.toString();
  }
}
