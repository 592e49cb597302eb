package dev.avow.yaml;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.text.Utf8;
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
  static Optional<Source> of(byte[] bytes, String file, List<Finding> findings) {
    Location start = Location.inFile(file, 1, 1);
    if (bytes.length > LARGEST) {
      findings.add(
          new Finding(
              YamlRules.SIZE,
              Location.of(file),
              "The file is larger than 1 MB.",
              "Move texts out of it, or split it."));
      return Optional.empty();
    }
    Optional<String> kind = FileKind.ofBytes(bytes);
    if (kind.isPresent()) {
      findings.add(
          new Finding(
              YamlRules.TEXT,
              start,
              "This is " + kind.get() + ", not YAML.",
              "Give the declaration's own file, saved as plain text."));
      return Optional.empty();
    }
    if (FileKind.isWide(bytes)) {
      findings.add(
          new Finding(
              YamlRules.TEXT, start, "The file is UTF-16, not UTF-8.", "Save the file as UTF-8."));
      return Optional.empty();
    }
    Optional<Source> source = decode(bytes, file, findings);
    source.ifPresent(
        text -> {
          Characters.check(text, findings);
          PastedMarks.check(text, findings);
        });
    return source;
  }

  private static Optional<Source> decode(byte[] bytes, String file, List<Finding> findings) {
    Utf8 read = Utf8.read(bytes);
    if (!read.sound()) {
      Source before = Source.of(file, read.text());
      int last = before.lines().size() - 1;
      findings.add(
          new Finding(
              YamlRules.TEXT,
              before.at(last, before.line(last).length()),
              "The byte " + read.hex() + " on line " + (last + 1) + " is not UTF-8.",
              "Save the file as UTF-8."));
      return Optional.empty();
    }
    return Optional.of(Source.of(file, read.unmarked()));
  }
}
