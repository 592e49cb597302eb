package dev.avow.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** References are read as the URL standard's own cases say, every one of them, both ways. */
class UrlStandardTest {

  private static final Pattern UNIT = Pattern.compile("\\\\(?:u([0-9A-F]{4})|\\\\)");

  private record Case(String written, String base, String href) {

    /** What we make of it, in the words of the table. */
    String read() {
      Reference read = base.isEmpty() ? Address.read(written) : Address.of(base).resolve(written);
      if (read instanceof Address address) {
        return address + (address.fragment() == null ? "" : "#" + address.fragment());
      }
      return read instanceof Reference.Elsewhere other ? other.scheme() + ":" : "failure";
    }

    /** Of other schemes only the scheme is told; user information is dropped by intent. */
    String expected() {
      if (href.equals("failure") || href.matches("https?:.*")) {
        return href.replaceFirst("^(https?://)[^/@]*@", "$1");
      }
      return href.substring(0, href.indexOf(':') + 1);
    }
  }

  @Test
  void everyCaseOfTheStandardIsReadAsItSays() throws IOException {
    List<Case> cases = cases();
    assertThat(cases).hasSizeGreaterThan(440);
    List<String> otherwise =
        cases.stream()
            .filter(one -> !one.read().equals(one.expected()))
            .map(one -> one + " is read as " + one.read())
            .toList();
    assertThat(otherwise).isEmpty();
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(UrlStandardTest.class.getResourceAsStream("url-cases.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("# ")) {
          String[] cells = line.split("\t", -1);
          cases.add(new Case(plain(cells[0]), plain(cells[1]), plain(cells[2])));
        }
      }
    }
    return cases;
  }

  private static String plain(String cell) {
    return UNIT.matcher(cell)
        .replaceAll(
            unit ->
                Matcher.quoteReplacement(
                    unit.group(1) == null
                        ? "\\"
                        : String.valueOf((char) Integer.parseInt(unit.group(1), 16))));
  }
}
