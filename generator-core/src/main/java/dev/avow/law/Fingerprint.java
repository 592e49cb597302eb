package dev.avow.law;

import dev.avow.finding.Finding;
import dev.avow.text.Sha256;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows a finding again after lines have moved and on another machine: by its rule, its source, its
 * element and its words, but by no line, and by files as seen from where the declaration lies. A
 * requirement is known by its id alone: why it is not met reads otherwise when more was looked at.
 */
public final class Fingerprint {

  /** A build types options in another way than a command line, and finds the same. */
  private static final Pattern AS_BUILDS_TYPE_IT = Pattern.compile("-Davow\\.([a-zA-Z]+)");

  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

  private final Path home;
  private final Set<String> rows;

  private Fingerprint(Path home, Set<String> rows) {
    this.home = home;
    this.rows = rows;
  }

  /**
   * For the findings of one run.
   *
   * @param declaration the declaration's file
   * @param ledger the requirements it was held against; empty when it could not be judged
   */
  public static Fingerprint beside(String declaration, Optional<Ledger> ledger) {
    Set<String> rows =
        ledger.stream()
            .flatMap(judged -> judged.entries().stream())
            .map(entry -> entry.requirement().id())
            .collect(Collectors.toSet());
    try {
      Path file = Path.of(declaration).toAbsolutePath().normalize();
      return new Fingerprint(Objects.requireNonNullElse(file.getParent(), file), rows);
    } catch (IllegalArgumentException e) {
      // No name of a file on this machine; nothing lies beside it.
      return new Fingerprint(Path.of("").toAbsolutePath(), rows);
    }
  }

  /** Sixteen hexadecimal digits: enough to tell the findings of one project apart. */
  public String of(Finding finding) {
    String id = finding.rule().id();
    String what =
        rows.contains(id)
            ? id
            : String.join(
                "\n",
                id,
                place(finding.where().source()),
                finding.where().selector(),
                AS_BUILDS_TYPE_IT
                    .matcher(finding.problem())
                    .replaceAll(option -> "--" + hyphened(option.group(1))));
    return Sha256.of(what).substring(0, 16);
  }

  private static String hyphened(String name) {
    return CAPITAL
        .matcher(name)
        .replaceAll(letter -> "-" + letter.group().toLowerCase(Locale.ROOT));
  }

  /** A page by its address, a file below the folder by the way to it, another as it is named. */
  String place(String source) {
    if (source.contains("://")) {
      return source;
    }
    try {
      Path file = Path.of(source).toAbsolutePath().normalize();
      Path way = file.startsWith(home) ? home.relativize(file) : Path.of(source);
      return way.toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      // No name of a file on this machine.
      return source;
    }
  }
}
