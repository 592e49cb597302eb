package dev.avow.check.mail;

import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.finding.Location;
import dev.avow.mail.MailFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of messages whose marks say what must be found on their line ({@code expect: id}, in a
 * comment or a header; {@code expect: id at 7} for another line) and what must be left open ({@code
 * open: id}).
 */
record MailFixture(Path folder, MailResult result) {

  private static final Path FOLDERS = Path.of("src", "test", "resources", "mails");
  private static final Pattern MARK =
      Pattern.compile("(?i)(?:^X-|!|#--|<!--)\\s*(expect|open): ([a-z-]+[a-z])(?: at (\\d+))?");

  static MailFixture read(String name) throws IOException {
    Path folder = FOLDERS.resolve(name);
    return new MailFixture(folder, MailReview.of(declaration(), MailFolder.of(folder, "mails")));
  }

  static DeclarationFile declaration() throws IOException {
    var reading =
        DeclarationReader.read(Files.readAllBytes(FOLDERS.resolve("privacy.yaml")), "privacy.yaml");
    if (!reading.findings().isEmpty()) {
      throw new AssertionError(reading.findings());
    }
    return reading.value().orElseThrow();
  }

  /** Places found that no mark asks for, with a plus, and marks without a finding, with a minus. */
  List<String> difference(String kind, List<String> found) throws IOException {
    List<String> left = new ArrayList<>(found);
    List<String> difference = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = "mails/" + folder.relativize(file).toString().replace('\\', '/');
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
          number++;
          Matcher mark = MARK.matcher(line);
          while (mark.find()) {
            if (mark.group(1).equalsIgnoreCase(kind)) {
              int at = mark.group(3) == null ? number : Integer.parseInt(mark.group(3));
              String exact = mark.group(2) + " " + name + ":" + at;
              String whole = mark.group(2) + " " + name + ":0";
              if (!left.remove(exact) && !left.remove(whole)) {
                difference.add("-" + exact);
              }
            }
          }
        }
      }
    }
    left.forEach(more -> difference.add("+" + more));
    return difference;
  }

  List<String> findings() {
    return result.findings().stream()
        .map(finding -> finding.rule().id() + " " + place(finding.where()))
        .toList();
  }

  List<String> doubts() {
    return result.doubts().stream()
        .map(open -> open.check() + " " + place(open.doubt().where()))
        .toList();
  }

  private static String place(Location where) {
    return where.source() + ":" + where.line();
  }
}
