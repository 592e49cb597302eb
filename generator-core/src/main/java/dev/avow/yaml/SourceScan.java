package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.text.Invisible;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the bytes before any parser does: the faults found here have exact places, and a YAML
 * parser gives none for them.
 */
final class SourceScan {

  /** A declaration of 1 MB is not written by people. */
  private static final int LARGEST = 1 << 20;

  private SourceScan() {}

  /** The text without its byte order mark, or nothing when the bytes are no text. */
  static Optional<String> text(byte[] bytes, String file, List<Finding> findings) {
    if (bytes.length > LARGEST) {
      findings.add(
          new Finding(
              YamlRules.SIZE,
              Location.of(file),
              "The file is larger than 1 MB.",
              "Move texts out of it, or split it."));
      return Optional.empty();
    }
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      findings.add(
          new Finding(
              YamlRules.TEXT, Location.of(file), "The file is not UTF-8.", "Save it as UTF-8."));
      return Optional.empty();
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    refuseInvisible(text, file, findings);
    return Optional.of(text);
  }

  private static void refuseInvisible(String text, String file, List<Finding> findings) {
    int line = 1;
    int column = 1;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (point == '\n') {
        line++;
        column = 1;
        continue;
      }
      if (point != '\r' && point != '\t' && Invisible.is(point)) {
        findings.add(
            new Finding(
                YamlRules.TEXT,
                Location.inFile(file, line, column),
                "The character " + Invisible.name(point) + " cannot be seen.",
                "Delete it."));
      }
      column++;
    }
  }
}
