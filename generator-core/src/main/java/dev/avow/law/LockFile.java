package dev.avow.law;

import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.law.Lock.Accepted;
import dev.avow.law.Lock.Approval;
import dev.avow.law.Lock.Published;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Reading;
import dev.avow.yaml.Words;
import dev.avow.yaml.YamlReader;
import dev.avow.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes {@code privacy.lock.yaml}. */
public final class LockFile {

  private static final String HEAD =
      """
      # What was last published, who approved it, which findings were accepted, and what the site had
      # then. Written by Avow; commit it, and review its changes.
      """;

  public static final Rule EMPTIED =
      Rule.error("lock-empty", "a lock file says what it was written for");

  private LockFile() {}

  /** The file as it is written. */
  record Document(
      @Key(says = "The version of this file's format.", required = true) Answer<Integer> lock,
      @Key(says = "What was last published.") Answer<List<Given<Line>>> published,
      @Key(says = "Findings that are accepted.") Answer<List<Given<Finding>>> baseline,
      @Key(says = "What sites had when they were accepted.")
          Answer<List<Given<InventoryEntry>>> inventories) {}

  /** One document in one language. */
  record Line(
      @Key(says = "The document.", required = true) Answer<String> document,
      @Key(says = "Its language.", required = true) Answer<String> language,
      @Key(says = "SHA-256 of its text.", required = true) Answer<String> digest,
      @Key(says = "The day from which it holds.") Answer<LocalDate> effective,
      @Key(says = "Who approved it.") Answer<List<Given<Word>>> approvals) {}

  /** Somebody's approval. */
  record Word(
      @Key(says = "Who.", required = true) Answer<String> by,
      @Key(says = "The day.", required = true) Answer<LocalDate> on,
      @Key(says = "SHA-256 of the text approved.", required = true) Answer<String> digest) {}

  /** An accepted finding. */
  record Finding(
      @Key(says = "The id of its rule.", required = true) Answer<String> id,
      @Key(says = "What it is known by.", required = true) Answer<String> fingerprint,
      @Key(says = "Its page or file, and its element.") Answer<String> where,
      @Key(says = "What was found.") Answer<String> problem,
      @Key(says = "How many there were, when more than one.") Answer<Integer> times,
      @Key(says = "Who accepted it.") Answer<String> by,
      @Key(says = "The day.") Answer<LocalDate> on) {}

  /**
   * Reads the file.
   *
   * @param name the file's name for messages
   */
  public static Reading<Lock> read(byte[] bytes, String name) {
    Reading<Document> reading = YamlReader.read(bytes, name, Document.class, Words.NONE);
    if (!reading.sound()) {
      return new Reading<>(
          Optional.empty(), saysNothing(bytes) ? emptied(name) : reading.findings());
    }
    return new Reading<>(reading.value().map(LockFile::lock), reading.findings());
  }

  private static boolean saysNothing(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .allMatch(line -> line.isBlank() || line.startsWith("#"));
  }

  /** Nobody starts one from an example: what it said lies with the earlier versions. */
  private static List<dev.avow.finding.Finding> emptied(String name) {
    return List.of(
        new dev.avow.finding.Finding(
            EMPTIED,
            Location.inFile(name, 1, 1),
            "The lock file is empty.",
            "Take its last version back, or delete it: then nothing counts as published, approved"
                + " or accepted."));
  }

  private static Lock lock(Document document) {
    List<Published> published = new ArrayList<>();
    for (Given<Line> line : document.published().given().orElse(List.of())) {
      List<Approval> approvals = new ArrayList<>();
      for (Given<Word> word : line.value().approvals().given().orElse(List.of())) {
        approvals.add(
            new Approval(
                text(word.value().by()),
                word.value().on().given().orElse(LocalDate.MIN),
                text(word.value().digest())));
      }
      published.add(
          new Published(
              text(line.value().document()),
              text(line.value().language()),
              text(line.value().digest()),
              line.value().effective().given(),
              approvals));
    }
    List<Accepted> baseline =
        document.baseline().given().orElse(List.of()).stream()
            .map(each -> accepted(each.value()))
            .toList();
    List<AcceptedInventory> inventories =
        document.inventories().given().orElse(List.of()).stream()
            .map(each -> each.value().read())
            .toList();
    return new Lock(published, baseline, inventories);
  }

  private static Accepted accepted(Finding finding) {
    return new Accepted(
        text(finding.id()),
        text(finding.fingerprint()),
        text(finding.where()),
        text(finding.problem()),
        finding.times().given().orElse(1),
        text(finding.by()),
        finding.on().given());
  }

  private static String text(Answer<String> answer) {
    return answer.given().orElse("");
  }

  /** The file's text: the same lock gives the same bytes, in whatever order it was put together. */
  public static String write(Lock lock) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("lock", "1");
    if (!lock.published().isEmpty()) {
      document.put(
          "published",
          lock.published().stream()
              .sorted(Comparator.comparing(Published::document).thenComparing(Published::language))
              .map(LockFile::line)
              .toList());
    }
    if (!lock.baseline().isEmpty()) {
      document.put(
          "baseline",
          lock.baseline().stream()
              .sorted(
                  Comparator.comparing(Accepted::id)
                      .thenComparing(Accepted::where)
                      .thenComparing(Accepted::fingerprint))
              .distinct()
              .map(LockFile::line)
              .toList());
    }
    if (!lock.inventories().isEmpty()) {
      document.put(
          "inventories",
          lock.inventories().stream()
              .sorted(
                  Comparator.comparing(AcceptedInventory::site)
                      .thenComparing(AcceptedInventory::shownBy))
              .map(InventoryEntry::write)
              .toList());
    }
    return HEAD + YamlWriter.write(document);
  }

  private static Map<String, Object> line(Published published) {
    Map<String, Object> line =
        ordered(
            "document", published.document(),
            "language", published.language(),
            "digest", published.digest());
    published.effective().ifPresent(day -> line.put("effective", day.toString()));
    if (!published.approvals().isEmpty()) {
      line.put(
          "approvals",
          published.approvals().stream()
              .sorted(Comparator.comparing(Approval::on).thenComparing(Approval::by))
              .map(
                  each ->
                      ordered("by", each.by(), "on", each.on().toString(), "digest", each.digest()))
              .toList());
    }
    return line;
  }

  private static Map<String, Object> line(Accepted accepted) {
    Map<String, Object> line = ordered("id", accepted.id(), "fingerprint", accepted.fingerprint());
    filled(line, "where", accepted.where());
    filled(line, "problem", accepted.problem());
    filled(line, "times", accepted.times() > 1 ? String.valueOf(accepted.times()) : "");
    filled(line, "by", accepted.by());
    filled(line, "on", accepted.on().map(LocalDate::toString).orElse(""));
    return line;
  }

  private static void filled(Map<String, Object> line, String key, String text) {
    if (!text.isEmpty()) {
      line.put(key, text);
    }
  }

  private static Map<String, Object> ordered(String... keysAndTexts) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int at = 0; at < keysAndTexts.length; at += 2) {
      map.put(keysAndTexts[at], keysAndTexts[at + 1]);
    }
    return map;
  }
}
