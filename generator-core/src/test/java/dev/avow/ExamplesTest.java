package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.Checks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples do what they say: two keep their word, and the faults of the third are found. */
class ExamplesTest {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"bookshop", "first-notice"})
  void aShopThatKeepsItsWordPasses(String name) throws Exception {
    Example example = Example.named(name);
    Outcome outcome = example.check(example.deployed(temp.resolve("site")));
    assertThat(outcome.report().findings()).isEmpty();
    assertThat(outcome.exit()).isEqualTo(Exit.PASSED);
    assertThat(outcome.report().verdict()).isEqualTo("No defect found by these checks.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bookshop", "first-notice"})
  void whatOnlyAServerCanShowIsSaidToBeNotAsked(String name) throws Exception {
    Example example = Example.named(name);
    Outcome outcome = example.check(example.deployed(temp.resolve("site")));
    assertThat(outcome.report().notAsked())
        .contains(
            "cookie-declared: A folder sets no cookies; check the address after deploying.",
            "http-redirect: A folder redirects nobody; check the address after deploying.",
            "storage-seen: No evidence from browsers shows what scripts store.",
            "hsts-set: A folder sends no headers; check the address after deploying.",
            "messages: No folder of them was named; name it with '--mails'.");
  }

  @Test
  void everyCheckOfCookiesIsNotAskedOfAFolder() throws Exception {
    Example example = Example.named("first-notice");
    Outcome outcome = example.check(example.deployed(temp.resolve("site")));
    for (String id : Checks.RULES.stream().map(rule -> rule.id()).toList()) {
      if (id.startsWith("cookie-") || id.startsWith("session-")) {
        assertThat(outcome.report().notAsked())
            .contains(id + ": A folder sets no cookies; check the address after deploying.");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"leaky-shop", "leaky-shop/kiel"})
  void theLeakyShopAndItsBranchHaveExactlyThePlantedFaults(String name) throws Exception {
    Example leaky = Example.named(name);
    assertThat(Example.found(leaky.checkAll())).isNotEmpty().isEqualTo(leaky.marks());
  }

  @Test
  void theLeakyShopFails() throws Exception {
    Example leaky = Example.named("leaky-shop");
    assertThat(leaky.checkAll().exit()).isEqualTo(Exit.FINDINGS);
  }
}
