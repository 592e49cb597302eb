package dev.avow.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Golden;
import dev.avow.finding.Finding;
import dev.avow.finding.Severity;
import dev.avow.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One fault, one message: at its place, in the author's words, with what to type. */
class FaultyDeclarationsTest {

  private static final Path FOLDER = Path.of("src/test/resources/declaration/faults");
  private static final String MARK = "\u2038";

  @Test
  void theSoundDeclarationHasNoFindings() throws IOException {
    assertThat(read(Files.readString(FOLDER.resolve("sound.yaml"))).findings()).isEmpty();
  }

  @TestFactory
  List<DynamicTest> oneFaultGivesOneMessage() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Fault fault : faults()) {
      tests.add(DynamicTest.dynamicTest(fault.group() + ": " + fault.name(), () -> check(fault)));
    }
    return tests;
  }

  @Test
  void everyMessageReadsAsReviewed() throws IOException {
    StringBuilder messages = new StringBuilder();
    for (Fault fault : faults()) {
      messages.append(fault.group()).append('/').append(fault.name()).append('\n');
      read(fault.text().replace(MARK, ""))
          .findings()
          .forEach(finding -> messages.append("  ").append(finding).append('\n'));
    }
    Golden.compare(FOLDER.resolve("messages.txt"), messages.toString());
  }

  private static void check(Fault fault) {
    Reading<DeclarationFile> reading = read(fault.text().replace(MARK, ""));
    if (fault.flag("sound") || fault.has("literal")) {
      assertThat(reading.findings()).isEmpty();
      fault
          .option("literal")
          .ifPresent(literal -> assertThat(labelOfName(reading)).contains(literal.toString()));
      return;
    }
    assertThat(reading.findings()).hasSize(1);
    Finding finding = reading.findings().get(0);
    assertThat(finding.where().line() + ":" + finding.where().column()).isEqualTo(fault.at());
    String message = finding.problem() + " " + finding.remedy();
    for (Object word : fault.list("says")) {
      assertThat(message).containsIgnoringCase(word.toString());
    }
    for (Object secret : fault.list("never")) {
      assertThat(message).doesNotContain(secret.toString());
    }
    Severity wanted = fault.flag("warning") ? Severity.WARNING : Severity.ERROR;
    assertThat(finding.rule().severity()).isEqualTo(wanted);
    assertThat(message)
        .doesNotContain("mapping values", "end of stream", "simple key", "block end", "snakeyaml")
        .doesNotContainPattern("[a-z]+Exception");
  }

  private static Optional<String> labelOfName(Reading<DeclarationFile> reading) {
    return reading
        .value()
        .flatMap(file -> file.declaration().data().given())
        .map(data -> data.get("name").value())
        .flatMap(item -> item.label().given())
        .flatMap(label -> label.in("en"));
  }

  private static Reading<DeclarationFile> read(String text) {
    return DeclarationReader.read(text.getBytes(StandardCharsets.UTF_8), "privacy.yaml");
  }

  private static List<Fault> faults() throws IOException {
    String sound = Files.readString(FOLDER.resolve("sound.yaml"));
    Map<String, Map<String, Map<String, Object>>> groups =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(FOLDER.resolve("cases.yaml")));
    List<Fault> faults = new ArrayList<>();
    groups.forEach(
        (group, cases) ->
            cases.forEach((name, options) -> faults.add(new Fault(group, name, sound, options))));
    return faults;
  }

  /** One line of {@code cases.yaml}. */
  private record Fault(String group, String name, String sound, Map<String, Object> options) {

    String text() {
      String text = sound;
      if (has("block")) {
        String head = options.get("block") + "\n";
        int start = text.indexOf("\n" + head) + 1;
        int end = start + head.length();
        while (text.charAt(end) == ' ') {
          end = text.indexOf('\n', end) + 1;
        }
        return text.substring(0, start) + text.substring(end);
      }
      for (Object line : list("drop")) {
        assertThat(text).contains(line + "\n");
        text =
            text.replaceFirst("(?m)^" + java.util.regex.Pattern.quote(line.toString()) + "\n", "");
      }
      if (has("put")) {
        String old = options.get("put").toString();
        assertThat(text.indexOf(old)).as("'%s' stands once", old).isNotNegative();
        text =
            text.replaceFirst(
                java.util.regex.Pattern.quote(old),
                java.util.regex.Matcher.quoteReplacement(options.get("as").toString()));
      }
      return text;
    }

    /** Where the message must point: at the mark, or where the case says. */
    String at() {
      if (has("at")) {
        return options.get("at").toString();
      }
      String before = text().substring(0, text().indexOf(MARK));
      String line = before.substring(before.lastIndexOf('\n') + 1);
      return before.lines().count()
          + (line.isEmpty() ? 1 : 0)
          + ":"
          + (line.codePointCount(0, line.length()) + 1);
    }

    boolean has(String option) {
      return options.containsKey(option);
    }

    boolean flag(String option) {
      return Boolean.TRUE.equals(options.get(option));
    }

    Optional<Object> option(String option) {
      return Optional.ofNullable(options.get(option));
    }

    List<?> list(String option) {
      return options.get(option) instanceof List<?> items ? items : List.of();
    }
  }
}
