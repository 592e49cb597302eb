package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form of answer has it, so that a program that reads one is told as well. */
class MissingDeclarationTest {

  @TempDir Path temp;

  @Test
  void saysHowToStartOneUnderItsName() throws IOException {
    Path shop = temp.resolve("shop.yaml");
    Outcome outcome = Avow.validate(new Request(shop, Example.DAY));

    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings())
        .extracting(Object::toString)
        .containsExactly(
            shop
                + ": error: "
                + shop
                + " does not exist. Run 'avow init "
                + shop
                + "' to start one, or name the file. [declaration-missing]");
  }
}
