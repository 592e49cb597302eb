package dev.avow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What nobody can do anything with, and what is our own fault. */
class WrongUseTest extends Typed {

  @Test
  void wrongUseSaysWhatIsWrongAndWhereToLook() {
    assertWrong(
        "avow: '--fial-on' is no option. Did you mean '--fail-on'? Run 'avow validate --help'"
            + " to see what it takes.\n",
        "validate",
        "--fial-on");
    assertWrong(
        "avow: --as-of: '2026-02-30' is not a day of the calendar."
            + " Write it like 2026-12-01. Run 'avow validate --help' to see what it takes.\n",
        "validate",
        "--as-of=2026-02-30");
    assertWrong(
        "avow: --format: 'xml' is not one of: text, json, github. Run 'avow"
            + " validate --help' to see what it takes.\n",
        "validate",
        "--format=xml");
    assertWrong(
        "avow: --max-pages: '0' is not a whole number from 1 on. Run"
            + " 'avow check --help' to see what it takes.\n",
        "check",
        "--site=x",
        "--max-pages=0");
    assertWrong(
        "avow: FILE: '' is not the name of a"
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
    assertThat(err()).isEqualTo("avow: Name a command.\n");
    assertThat(out()).startsWith("Usage: avow ");
  }

  @Test
  void everyCommandHasHelp() {
    for (String verb :
        List.of("init", "validate", "generate", "check", "translate", "explain", "classify")) {
      out.reset();
      assertThat(run(verb, "--help")).isEqualTo(Exit.PASSED);
      assertThat(out()).startsWith("Usage: avow " + verb + " ").contains("--format");
      assertThat(err()).isEmpty();
    }
    assertThat(verbs.asked).isEmpty();
  }

  /** The list of commands shows the first line of each description alone. */
  @Test
  void everyCommandIsDescribedInASentence() {
    AvowCommand.line().getSubcommands().values().stream()
        .map(command -> command.getCommandSpec().usageMessage().description())
        .forEach(says -> assertThat(says).singleElement().asString().endsWith("."));
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
            "avow: This is a fault of Avow's own (IllegalStateException), not of your declaration."
                + " Report it with what --debug prints.\n");
    err.reset();
    assertThat(run("validate", file.toString(), "--debug")).isEqualTo(Exit.FAILED);
    assertThat(err()).contains("at dev.avow.cli.");
  }

  @Test
  void anErrorOfTheMachineIsOneLineToo() {
    for (Error error : List.of(new NoClassDefFoundError("secret"), new StackOverflowError())) {
      verbs.error = error;
      err.reset();
      assertThat(run("validate", file.toString())).isEqualTo(Exit.FAILED);
      assertThat(err())
          .isEqualTo(
              "avow: This is a fault of Avow's own ("
                  + error.getClass().getSimpleName()
                  + "), not of your declaration. Report it with what --debug prints.\n");
    }
  }

  @Test
  void tooLittleMemoryIsNoFaultOfOurs() {
    verbs.error = new OutOfMemoryError();
    assertThat(run("validate", file.toString())).isEqualTo(Exit.FAILED);
    assertThat(err())
        .isEqualTo(
            "avow: This needs more memory than Java was given. Give it more, such as"
                + " AVOW_OPTS=-Xmx1g in the environment.\n");
  }

  @Test
  void argumentsAreToldInTheWordsOfTheHelp() {
    String help = " Run 'avow validate --help' to see what it takes.\n";
    assertWrong("avow: 'b.yaml' is one argument too many." + help, "validate", "a.yaml", "b.yaml");
    assertWrong(
        "avow: '--as-of' stands there twice. Write it once." + help,
        "validate",
        "--as-of=2026-12-01",
        "--as-of=2026-12-02");
    assertWrong(
        "avow: 'valdate' is no command. Did you mean 'validate'? Run 'avow --help' to see what it"
            + " takes.\n",
        "valdate");
    assertWrong(
        "avow: 'ID' is missing. Run 'avow explain --help' to see what it takes.\n", "explain");
    assertWrong(
        "avow: '--report' has nothing behind it. Write '--report DIR'." + help,
        "validate",
        "--report");
  }

  @Test
  void whatSaysNothingIsWrongUse() {
    String help = " Run 'avow %s --help' to see what it takes.\n";
    assertWrong(
        "avow: --site: '' is not an address or the name of a folder." + help.formatted("init"),
        "init",
        "--site=");
    assertWrong(
        "avow: --by: ' ' is not the name of a person." + help.formatted("approve"),
        "approve",
        "--by= ");
  }

  @Test
  void anArgumentThatBeginsWithAnAtIsTakenAsItIs() throws IOException {
    Files.writeString(folder.resolve("more"), "--fail-on=never");
    assertThat(run("validate", "@" + folder.resolve("more"))).isEqualTo(Exit.PASSED);
    assertThat(verbs.asked).containsExactly("validate @" + folder.resolve("more") + " 2026-12-01");
  }

  @Test
  void anOptionThatDoesNothingAloneIsWrongUse() {
    assertWrong(
        "avow: '--reports' does nothing without '--report'. Add that, or leave '--reports' out.\n",
        "validate",
        "--reports=html");
    assertWrong(
        "avow: '--own' does nothing without '--site'. Add that, or leave '--own' out.\n",
        "check",
        "--mails=letters",
        "--own");
    assertWrong(
        "avow: '--as' does nothing without '--site'. Add that, or leave '--as' out.\n",
        "init",
        "--as=https://shop.example/");
  }

  @Test
  void everyOptionThatDoesNothingAloneIsOne() {
    Set<String> known = new HashSet<>();
    AvowCommand.line().getSubcommands().values().stream()
        .flatMap(command -> command.getCommandSpec().options().stream())
        .forEach(option -> known.add(option.longestName()));
    assertThat(known).containsAll(Companions.lonely());
  }

  private void assertWrong(String message, String... args) {
    err.reset();
    assertThat(run(args)).isEqualTo(Exit.UNREADABLE);
    assertThat(err()).isEqualTo(message);
    assertThat(out()).isEmpty();
  }
}
