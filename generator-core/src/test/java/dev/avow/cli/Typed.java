package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.finding.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What a test types, and what a person then sees: whole output and exit code. */
abstract class Typed {

  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  static final Rule UNKNOWN = Rule.error("key-unknown", "every key is one of the format");
  static final Rule CUT = Rule.warning("text-cut", "no text is cut off");

  @TempDir Path folder;

  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  final ScriptedVerbs verbs = new ScriptedVerbs();
  boolean terminal;
  Map<String, String> environment = Map.of();
  Path file;

  @BeforeEach
  void declaration() throws IOException {
    file = Files.writeString(folder.resolve("privacy.yaml"), "avow: 1\n");
  }

  Exit run(String... args) {
    return new Cli(session(out)).run(args);
  }

  Session session(OutputStream stream) {
    return new Session(
        verbs, stream, err, StandardCharsets.UTF_8, terminal, false, environment, TODAY);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
