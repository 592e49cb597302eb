package dev.avow.document;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether each sentence of a clause rests on a fact. Presence is proved, not truth. docs/clauses.md
 * says the same in the words of those who write clauses.
 */
final class Support {
  /** A shorter piece between two joints ("if you agree") is a part of the sentence around it. */
  private static final int CLAIM = 3;

  private Support() {}

  /** What a shipped clause says that nobody has to look over again. */
  static Set<String> covered(List<ReadBlock> blocks, boolean states) {
    Set<String> covered = new LinkedHashSet<>();
    for (ReadBlock block : blocks) {
      for (Sentence sentence : Sentences.of(block.stretches())) {
        if (states || sentence.supported()) {
          covered.add(sentence.text());
          Sentences.pieces(block.stretches()).stream()
              .map(Sentence::text)
              .filter(sentence.text()::contains)
              .forEach(covered::add);
        }
      }
    }
    return covered;
  }

  /** Of a clause that Avow ships: its own statement covers its fixed words. */
  static List<Finding> shipped(List<ReadBlock> blocks, String template, boolean states) {
    List<Finding> findings = new ArrayList<>();
    for (ReadBlock block : blocks) {
      if (states || isInside(block)) {
        continue;
      }
      for (Sentence sentence : Sentences.of(block.stretches())) {
        if (!sentence.supported()) {
          findings.add(claim(block, sentence.text(), template));
        }
      }
    }
    return findings;
  }

  /**
   * Of a clause of the organization's own.
   *
   * @param covered the sentences that the shipped clause of the same id prints
   * @param words those of its language
   */
  static List<Finding> own(
      List<ReadBlock> blocks, String template, Set<String> covered, StrongWords words) {
    List<Finding> findings = new ArrayList<>();
    for (ReadBlock block : blocks) {
      Set<String> said = new LinkedHashSet<>();
      for (Sentence sentence : Sentences.of(block.stretches())) {
        if (!covered.contains(sentence.text()) && !sentence.supported()) {
          findings.add(claim(block, sentence.text(), template));
          said.add(sentence.text());
        }
      }
      for (Sentence piece : Sentences.pieces(block.stretches())) {
        boolean known =
            covered.contains(piece.text())
                || said.stream().anyMatch(sentence -> sentence.contains(piece.text()));
        if (known || Sentences.words(piece.text()) < CLAIM) {
          continue;
        }
        if (!piece.supported()) {
          findings.add(claim(block, piece.text(), template));
        } else if (words.deny(piece.unsaid()) && !piece.answersNo()) {
          findings.add(strong(block, "denies something", piece.text(), template));
        } else if (words.promise(piece.unsaid())) {
          findings.add(strong(block, "promises without a limit", piece.text(), template));
        }
      }
    }
    return findings.stream().distinct().toList();
  }

  /** The pieces of a sentence that claim something and rest on no fact of their own. */
  static List<Sentence> bare(List<Sentence> pieces, Sentence sentence) {
    return pieces.stream()
        .filter(piece -> sentence.text().contains(piece.text()))
        .filter(piece -> !piece.supported() && Sentences.words(piece.text()) >= CLAIM)
        .toList();
  }

  /** Links and pictures are read twice: by themselves, and in the block around them. */
  static boolean isInside(ReadBlock block) {
    return block.kind().equals("link") || block.kind().equals("image");
  }

  static Finding claim(ReadBlock block, String text, String template) {
    return new Finding(
        DocumentRules.CLAIM,
        Location.of(template),
        "The " + block.kind() + " says '" + cut(text) + "', and no declared fact stands behind it.",
        "Print the fact in the sentence, put the sentence inside '<@says …>', or take it out.");
  }

  private static Finding strong(ReadBlock block, String how, String text, String template) {
    return new Finding(
        DocumentRules.CLAIM,
        Location.of(template),
        "The "
            + block.kind()
            + " "
            + how
            + ": '"
            + cut(text)
            + "'. The values printed in it say nothing of the kind.",
        "Put the sentence inside '<@says …>' with what it rests on, such as"
            + " '<@says disclosures.sells.no>', or take it out.");
  }

  static String cut(String text) {
    return text.length() <= 160 ? text : text.substring(0, text.offsetByCodePoints(0, 120)) + "…";
  }
}
