package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {

  @TempDir Path temp;

  @Test
  void anotherProcessDoesNotGetTheFileOfARun() throws Exception {
    Path state = temp.resolve("crawl.state");
    try (StateFile begun = SecondRun.open(state)) {
      assertThat(begun.resumed()).isFalse();
      assertThat(secondRun(state)).isEqualTo("'" + state + "' is in use by another run.");
    }
    assertThat(secondRun(state)).isEqualTo("opened");
  }

  @Test
  void aFileThatIsOpenedAgainIsKeptFromOthersToo() throws Exception {
    Path state = temp.resolve("crawl.state");
    SecondRun.open(state).close();
    try (StateFile again = SecondRun.open(state)) {
      assertThat(again.failed()).isFalse();
      assertThat(secondRun(state)).isEqualTo("'" + state + "' is in use by another run.");
    }
  }

  private static String secondRun(Path state) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SecondRun.class.getName(),
                state.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }
}
