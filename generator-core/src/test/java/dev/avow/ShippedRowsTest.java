package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.Checks;
import dev.avow.check.mail.MailChecks;
import dev.avow.content.Content;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the shipped rows ask for exists: no row can stay unproved because of a mistyped id. */
class ShippedRowsTest {

  /** Documents that are for staff, not for the public; rows that need them read 'not asked'. */
  private static final Set<String> FOR_STAFF =
      Set.of("access-matrix", "internal-policy", "staff-reminder");

  @Test
  void everyCheckThatARowNamesExists() throws IOException {
    Set<String> checks = Checks.RULES.stream().map(rule -> rule.id()).collect(Collectors.toSet());
    assertThat(checks).containsAll(named("check"));
  }

  @Test
  void everyCheckOfMessagesThatARowNamesExists() throws IOException {
    Set<String> checks =
        MailChecks.RULES.stream().map(rule -> rule.id()).collect(Collectors.toSet());
    assertThat(checks).containsAll(named("mail"));
  }

  @Test
  void everyDocumentThatARowNamesIsWrittenOrForStaff() throws IOException {
    String documents = Content.shipped().open("documents.yaml").text();
    Set<String> written = new TreeSet<>(FOR_STAFF);
    Matcher keys = Pattern.compile("(?m)^  ([a-z-]+):$").matcher(documents);
    while (keys.find()) {
      assertThat(FOR_STAFF).doesNotContain(keys.group(1));
      written.add(keys.group(1));
    }
    assertThat(written).containsAll(named("document"));
  }

  private static Set<String> named(String kind) throws IOException {
    String rows = Content.shipped().open("requirements/seed.yaml").text();
    Set<String> ids = new TreeSet<>();
    Matcher calls = Pattern.compile("\\b" + kind + "\\(([a-z0-9-]+)\\)").matcher(rows);
    while (calls.find()) {
      ids.add(calls.group(1));
    }
    assertThat(ids).isNotEmpty();
    return ids;
  }
}
