package dev.avow.check.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Scores the recognition of fields against a folder of HTML pages whose fields carry their kind in
 * {@code data-manual-scoring}. The label is taken off before recognition begins.
 *
 * @param pages pages read
 * @param exact fields whose label names one kind, and how many of them were taken for it
 * @param personal fields labelled with something personal, found personal
 * @param missed fields labelled with something personal, not found personal
 * @param invented fields labelled {@code unknown} that were taken for a kind the labels know
 * @param unscored fields whose label leaves the question open
 * @param misses each field that was taken for something else, by page and field name
 */
public record FieldScore(
    int pages,
    Counted exact,
    int personal,
    int missed,
    int invented,
    int unscored,
    List<Miss> misses) {

  /** How many of how many. */
  public record Counted(int right, int of) {
    public double share() {
      return of == 0 ? 1 : (double) right / of;
    }
  }

  /** A field taken for something else. */
  public record Miss(String page, String field, String label, String taken, String evidence) {}

  /** Of the personal fields, the share that was found. */
  public double recall() {
    return personal + missed == 0 ? 1 : (double) personal / (personal + missed);
  }

  /** Of the fields found personal, the share that is. */
  public double precision() {
    return personal + invented == 0 ? 1 : (double) personal / (personal + invented);
  }

  /** The labels that name one kind, and the kinds that count as it. */
  private static final Map<String, Set<FieldKind>> LABELS =
      Map.ofEntries(
          Map.entry("emailAddress", EnumSet.of(FieldKind.EMAIL)),
          Map.entry("username", EnumSet.of(FieldKind.USERNAME, FieldKind.EMAIL_OR_USERNAME)),
          Map.entry("password", EnumSet.of(FieldKind.PASSWORD)),
          Map.entry("password.new", EnumSet.of(FieldKind.PASSWORD)),
          Map.entry("password.current", EnumSet.of(FieldKind.PASSWORD)),
          Map.entry("new-password", EnumSet.of(FieldKind.PASSWORD)),
          Map.entry("firstName", EnumSet.of(FieldKind.GIVEN_NAME)),
          Map.entry("middleName", EnumSet.of(FieldKind.MIDDLE_NAME)),
          Map.entry("lastName", EnumSet.of(FieldKind.FAMILY_NAME, FieldKind.BIRTH_NAME)),
          Map.entry("fullName", EnumSet.of(FieldKind.NAME)),
          Map.entry("phone", EnumSet.of(FieldKind.PHONE, FieldKind.PHONE_PART)),
          Map.entry("addressStreet", EnumSet.of(FieldKind.STREET)),
          Map.entry("addressStreet2", EnumSet.of(FieldKind.STREET, FieldKind.HOUSE_NUMBER)),
          Map.entry("addressCity", EnumSet.of(FieldKind.CITY)),
          Map.entry("addressProvince", EnumSet.of(FieldKind.REGION)),
          Map.entry("addressPostalCode", EnumSet.of(FieldKind.POSTCODE)),
          Map.entry("addressCountryCode", EnumSet.of(FieldKind.COUNTRY)),
          Map.entry("cardName", EnumSet.of(FieldKind.CARD_HOLDER)),
          Map.entry("cardNumber", EnumSet.of(FieldKind.CARD_NUMBER)),
          Map.entry("cardSecurityCode", EnumSet.of(FieldKind.CARD_CODE)),
          Map.entry("expiration", EnumSet.of(FieldKind.CARD_EXPIRY)),
          Map.entry("expirationMonth", EnumSet.of(FieldKind.CARD_EXPIRY_MONTH)),
          Map.entry("expirationYear", EnumSet.of(FieldKind.CARD_EXPIRY_YEAR)),
          Map.entry("birthday", EnumSet.of(FieldKind.BIRTH_DATE)),
          Map.entry("birthdayDay", EnumSet.of(FieldKind.BIRTH_DAY)),
          Map.entry("birthdayMonth", EnumSet.of(FieldKind.BIRTH_MONTH)),
          Map.entry("birthdayYear", EnumSet.of(FieldKind.BIRTH_YEAR)));

  /** Reads every {@code .html} file directly in the folder, by name. */
  public static FieldScore of(Path folder) throws IOException {
    Counter counter = new Counter();
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (files.isEmpty()) {
      // Of no page every share would be whole.
      throw new IOException(
          "No file in '" + folder + "' ends in '.html'. Name the folder of the labeled forms.");
    }
    for (Path file : files) {
      counter.read(file);
    }
    return counter.score();
  }

  private static final class Counter {
    private final List<Miss> misses = new ArrayList<>();
    private final Map<String, Integer> unscored = new TreeMap<>();
    private int pages;
    private int right;
    private int exact;
    private int personal;
    private int missed;
    private int invented;

    private void read(Path file) throws IOException {
      pages++;
      String html = Files.readString(file, StandardCharsets.UTF_8);
      Document document = Jsoup.parse(html);
      Map<Element, String> labels = new HashMap<>();
      for (Element field : document.select("[data-manual-scoring]")) {
        labels.put(field, field.attr("data-manual-scoring"));
        field.removeAttr("data-manual-scoring");
      }
      DocumentIndex index = DocumentIndex.of(document);
      for (FormGroup group : FormGroup.of(index)) {
        for (Guess guess : FieldReader.read(group, index)) {
          String label = labels.get(guess.control());
          if (label != null) {
            count(file.getFileName().toString(), label, guess);
          }
        }
      }
    }

    private void count(String page, String label, Guess guess) {
      Set<FieldKind> kinds = ambiguous(label, guess) ? null : LABELS.get(label);
      boolean hit = true;
      if (kinds != null) {
        exact++;
        hit = kinds.contains(guess.kind());
        right += hit ? 1 : 0;
      }
      if (label.equals("unknown")) {
        // A label 'unknown' also stands on tax numbers and messages: only a kind that the labels
        // know is wrong for sure.
        if (LABELS.values().stream().anyMatch(known -> known.contains(guess.kind()))) {
          invented++;
          hit = false;
        } else {
          unscored.merge(label, 1, Integer::sum);
        }
      } else if (guess.kind().personal()) {
        personal++;
      } else {
        missed++;
        hit = false;
      }
      if (kinds == null && !label.equals("unknown")) {
        unscored.merge(label, 1, Integer::sum);
      }
      if (!hit) {
        Element control = guess.control();
        String field = control.attr("name").isEmpty() ? control.id() : control.attr("name");
        misses.add(new Miss(page, field, label, guess.kind().id(), guess.evidence().phrase()));
      }
    }

    // On a login form the label 'username' stands for whatever people log in with; where the page
    // itself says that this is an e-mail address, both answers are right.
    private static boolean ambiguous(String label, Guess guess) {
      return label.equals("username")
          && (guess.typed("email")
              || guess.control().attr("autocomplete").trim().equalsIgnoreCase("email"));
    }

    private FieldScore score() {
      return new FieldScore(
          pages,
          new Counted(right, exact),
          personal,
          missed,
          invented,
          unscored.values().stream().mapToInt(Integer::intValue).sum(),
          List.copyOf(misses));
    }
  }
}
