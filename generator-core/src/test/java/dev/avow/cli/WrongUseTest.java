package dev.avow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Exit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody can do anything with, and what is our own fault. */
class WrongUseTest extends Typed {

  @Test
  void wrongUseSaysWhatIsWrongAndWhereToLook() {
    assertWrong(
        "avow: Unknown option: '--fial-on'. Did you mean '--fail-on'? Run 'avow validate --help'"
            + " to see what it takes.\n",
        "validate",
        "--fial-on");
    assertWrong(
        "avow: Invalid value for option '--as-of': '2026-02-30' is not a day of the calendar."
            + " Write it like 2026-12-01. Run 'avow validate --help' to see what it takes.\n",
        "validate",
        "--as-of=2026-02-30");
    assertWrong(
        "avow: Invalid value for option '--format': 'xml' is not one of: text, json, github. Run 'avow"
            + " validate --help' to see what it takes.\n",
        "validate",
        "--format=xml");
    assertWrong(
        "avow: Invalid value for option '--max-pages': '0' is not a whole number from 1 on. Run"
            + " 'avow check --help' to see what it takes.\n",
        "check",
        "--site=x",
        "--max-pages=0");
    assertWrong(
        "avow: Invalid value for positional parameter at index 0 (FILE): '' is not the name of a"
            + " file or folder. Run 'avow validate --help' to see what it takes.\n",
        "validate",
        "");
  }

  @Test
  void wrongUseIsInertToo() {
    run("validate", "a.yaml", "b\n::error::owned\u001b[2J##[x]");
    assertThat(err()).doesNotContain("\u001b").doesNotContain("##[").hasLineCount(1);
  }

  @Test
  void noCommandShowsThemAll() {
    assertThat(run()).isEqualTo(Exit.UNREADABLE);
    assertThat(err()).isEqualTo("avow: name a command.\n");
    assertThat(out()).startsWith("Usage: avow ");
  }

  @Test
  void everyCommandHasHelp() {
    for (String verb : List.of("init", "validate", "generate", "check", "explain", "classify")) {
      out.reset();
      assertThat(run(verb, "--help")).isEqualTo(Exit.PASSED);
      assertThat(out()).startsWith("Usage: avow " + verb + " ").contains("--format");
      assertThat(err()).isEmpty();
    }
    assertThat(verbs.asked).isEmpty();
  }

  @Test
  void versionIsOneLine() {
    assertThat(run("--version")).isEqualTo(Exit.PASSED);
    assertThat(out()).isEqualTo("avow development\n");
  }

  @Test
  void ourOwnFaultSaysSoWithoutATrace() {
    verbs.fault = new IllegalStateException("secret");
    assertThat(run("validate", file.toString())).isEqualTo(Exit.FAILED);
    assertThat(err())
        .isEqualTo(
            "avow: this is a fault of Avow's own (IllegalStateException), not of your declaration."
                + " Report it with what --debug prints.\n");
    err.reset();
    assertThat(run("validate", file.toString(), "--debug")).isEqualTo(Exit.FAILED);
    assertThat(err()).contains("at dev.avow.cli.");
  }

  @Test
  void anErrorOfTheMachineIsOneLineToo() {
    for (Error error :
        List.of(new NoClassDefFoundError("secret"), new OutOfMemoryError(), new AssertionError())) {
      verbs.error = error;
      err.reset();
      assertThat(run("validate", file.toString())).isEqualTo(Exit.FAILED);
      assertThat(err())
          .isEqualTo(
              "avow: this is a fault of Avow's own ("
                  + error.getClass().getSimpleName()
                  + "), not of your declaration. Report it with what --debug prints.\n");
    }
  }

  @Test
  void aFullDiskBehindTheOutputIsFour() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(new Cli(session(full)).run("validate", file.toString())).isEqualTo(Exit.FAILED);
    assertThat(err()).isEqualTo("avow: No space left on device\n");
  }

  private void assertWrong(String message, String... args) {
    err.reset();
    assertThat(run(args)).isEqualTo(Exit.UNREADABLE);
    assertThat(err()).isEqualTo(message);
    assertThat(out()).isEmpty();
  }
}
