package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.Checks;
import dev.avow.finding.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sites of different kinds that do what they declare: no check of a site finds anything there but
 * what is marked, which is that a page of scripts could not be seen.
 */
class CleanSitesTest {

  private static final Set<String> SITE_CHECKS =
      Checks.RULES.stream().map(Rule::id).collect(Collectors.toSet());

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blog",
        "boutique",
        "government",
        "languages",
        "market",
        "parish",
        "shell",
        "shop",
        "translations"
      })
  void nothingIsFoundOnASiteThatKeepsItsWord(String name) throws Exception {
    Example site = new Example(Path.of("src", "test", "resources", "clean", name));

    Outcome outcome = site.check(site.deployed(temp.resolve("site")));

    assertThat(outcome.exit()).isNotEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().coverage().orElseThrow().seen()).isNotEmpty();
    List<String> found =
        outcome.report().findings().stream()
            .filter(finding -> SITE_CHECKS.contains(finding.rule().id()))
            .map(Object::toString)
            .toList();
    if (site.marks().isEmpty()) {
      assertThat(found).isEmpty();
    }
    assertThat(
            Example.found(outcome).stream()
                .filter(mark -> SITE_CHECKS.contains(mark.replaceAll(".*: ", ""))))
        .isEqualTo(site.marks());
  }

  /** As most publish it: the text in the site's own layout, without the mark in the head. */
  @Test
  void theNoticeInTheLayoutOfTheSiteSaysAllItSays() throws Exception {
    Example site = new Example(Path.of("src", "test", "resources", "clean", "market"));
    Path deployed = site.deployed(temp.resolve("site"));
    Path fragment = deployed.resolve("privacy.fragment.html");
    String layout = Files.readString(deployed.resolve("unsubscribe/index.html"));
    String main = layout.replaceFirst("(?s)<main.*</main>", "<main>NOTICE</main>");
    assertThat(main).contains("<main>NOTICE</main>");
    Files.writeString(
        deployed.resolve("privacy.html"), main.replace("NOTICE", Files.readString(fragment)));
    Files.delete(fragment);

    assertThat(
            site.check(deployed).report().findings().stream()
                .filter(finding -> SITE_CHECKS.contains(finding.rule().id())))
        .isEmpty();
  }
}
