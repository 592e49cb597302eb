package dev.avow.document;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.template.Fact;
import dev.avow.template.TemplateRules;
import dev.avow.template.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A clause in a language that Avow does not ship, held against the English one. Block by block, the
 * words that rest on no fact of their own rest on what the English words rest on; what has no
 * counterpart there is a claim of the translator's. That the words mean the same is for people to
 * see.
 */
final class Translation {
  /** What one language says in one member of a sentence, another says in two. */
  private static final int PARTS = 2;

  /** Of "Full list" some languages make five words; of long sentences half as many again. */
  private static final int WORDS = 3;

  /** What a block is known by in any language: its kind, and the facts that it prints. */
  private record Key(String kind, Set<String> facts) {
    static Key of(ReadBlock block) {
      return new Key(block.kind(), paths(block.facts()));
    }
  }

  /**
   * The English clause, printed for the same declaration.
   *
   * @param covered its sentences that need no fact of their own
   */
  record Original(List<ReadBlock> blocks, Set<String> covered, Wording wording) {}

  private final String template;
  private final Original original;
  private final StrongWords originalWords;
  private final StrongWords words;
  private final boolean foreign;
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> untranslated = new ArrayList<>();
  private final Map<Key, Deque<ReadBlock>> waiting = new HashMap<>();
  private boolean whole = true;

  private Translation(String template, Original original, Wording wording) {
    this.template = template;
    this.original = original;
    this.foreign = !wording.language().matches("en\\b.*");
    this.originalWords = new StrongWords(original.wording());
    this.words = new StrongWords(wording);
    for (ReadBlock block : original.blocks()) {
      waiting.computeIfAbsent(Key.of(block), key -> new ArrayDeque<>()).add(block);
    }
  }

  /** Holds the blocks of a translated clause against those of the original. */
  static Translation of(
      List<ReadBlock> blocks, String template, Original original, Wording wording) {
    Translation translation = new Translation(template, original, wording);
    blocks.forEach(translation::judge);
    translation.waiting.values().stream()
        .flatMap(Deque::stream)
        .filter(block -> !Support.isInside(block))
        .forEach(left -> translation.whole &= claims(left) == 0);
    return translation;
  }

  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    if (!untranslated.isEmpty()) {
      all.add(0, stillEnglish());
    }
    return all.stream().distinct().toList();
  }

  /** Once for a clause: one that nobody has begun with would be told sentence by sentence. */
  private Finding stillEnglish() {
    int more = untranslated.size() - 1;
    return new Finding(
        TemplateRules.LANGUAGE,
        Location.of(template),
        "'"
            + Support.cut(untranslated.get(0))
            + "'"
            + (more == 0 ? " is" : " and " + more + " more are")
            + " still English.",
        "Translate " + (more == 0 ? "it." : "them."));
  }

  /** Whether it says all that the English clause says in fixed words, and so states the same. */
  boolean whole() {
    return whole;
  }

  private void judge(ReadBlock block) {
    ReadBlock counterpart =
        Optional.ofNullable(waiting.get(Key.of(block))).map(Deque::poll).orElse(null);
    if (counterpart == null) {
      findings.addAll(Support.own(List.of(block), template, Set.of(), words));
      return;
    }
    whole &= Support.isInside(block) || claims(block) >= claims(counterpart);
    List<Sentence> left = new ArrayList<>(Sentences.of(counterpart.stretches()));
    for (Sentence sentence : Sentences.of(block.stretches())) {
      Set<String> facts = paths(sentence.facts());
      Optional<Sentence> same =
          left.stream().filter(each -> paths(each.facts()).equals(facts)).findFirst();
      if (same.isEmpty()) {
        findings.addAll(added(block, sentence));
      } else {
        left.remove(same.get());
        compare(block, sentence, counterpart, same.get());
      }
    }
  }

  /** What a sentence without a counterpart claims by itself. */
  private List<Finding> added(ReadBlock block, Sentence sentence) {
    if (!sentence.supported()) {
      return List.of(Support.claim(block, sentence.text(), template));
    }
    return Support.bare(Sentences.pieces(block.stretches()), sentence).stream()
        .map(piece -> Support.claim(block, piece.text(), template))
        .toList();
  }

  private void compare(ReadBlock block, Sentence sentence, ReadBlock from, Sentence english) {
    if (foreign
        && !Support.isInside(block)
        && Sentences.words(sentence.ours()) >= WORDS
        && sentence.text().equals(english.text())) {
      untranslated.add(sentence.text());
      return;
    }
    boolean stands = english.supported() || original.covered().contains(english.text());
    if (!stands && !Support.isInside(block)) {
      findings.addAll(added(block, sentence));
    } else if (adds(block, sentence, from, english)) {
      findings.add(more(block, sentence, english));
    } else if (!sentence.said() && turns(english.ours(), sentence.ours())) {
      findings.add(denied(block, sentence, english));
    } else if (english.answersNo() && loses(english.ours(), sentence.text())) {
      findings.add(affirmed(block, sentence, english));
    }
  }

  /** Whether the translation denies, and the English neither denies nor limits. */
  private boolean turns(String english, String translated) {
    return words.denyOrLimit(translated) && !originalWords.denyOrLimit(english);
  }

  /** Whether the English denies outright, and the translation has no word that denies. */
  private boolean loses(String english, String translated) {
    return words.known() && originalWords.deny(english) && !words.denyOrLimit(translated);
  }

  /** Whether it is so much longer that it may say something besides. */
  private static boolean adds(
      ReadBlock block, Sentence sentence, ReadBlock from, Sentence english) {
    int mine = Support.bare(Sentences.members(block.stretches()), sentence).size();
    int theirs = Support.bare(Sentences.members(from.stretches()), english).size();
    boolean fixed = !english.supported();
    return mine > PARTS * (fixed ? Math.max(1, theirs) : theirs)
        || sentence.bareWords() > english.bareWords() * 3 / 2 + WORDS;
  }

  private Finding more(ReadBlock block, Sentence sentence, Sentence english) {
    return new Finding(
        DocumentRules.CLAIM,
        Location.of(template),
        "The "
            + block.kind()
            + " says '"
            + Support.cut(sentence.text())
            + "', which is more than the English '"
            + Support.cut(english.text())
            + "', and no declared fact stands behind it.",
        "Say what the English says, or put the sentence inside '<@says …>'.");
  }

  private Finding denied(ReadBlock block, Sentence sentence, Sentence english) {
    return new Finding(
        DocumentRules.CLAIM,
        Location.of(template),
        "The "
            + block.kind()
            + " denies something: '"
            + Support.cut(sentence.text())
            + "'. The English does not: '"
            + Support.cut(english.text())
            + "'.",
        "Say what the English says; if it does, put the sentence inside '<@says …>'.");
  }

  private Finding affirmed(ReadBlock block, Sentence sentence, Sentence english) {
    return new Finding(
        DocumentRules.CLAIM,
        Location.of(template),
        "The "
            + block.kind()
            + " denies nothing: '"
            + Support.cut(sentence.text())
            + "'. The English does: '"
            + Support.cut(english.text())
            + "', and so does the declaration.",
        "Say what the English says; if it does, add the word that denies to the phrase 'denials' of"
            + " the language.");
  }

  /** How many of its sentences rest on no fact of their own. */
  private static long claims(ReadBlock block) {
    return Sentences.of(block.stretches()).stream().filter(each -> !each.supported()).count();
  }

  /** Names, dates and addresses may stand in other sentences than in English. */
  private static Set<String> paths(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> !fact.identity())
        .map(Fact::path)
        .collect(Collectors.toSet());
  }
}
