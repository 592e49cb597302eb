package dev.avow.check.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Boxes for many lines: people write there what they like, unless the label names what is wanted.
 * One word of a sentence is no name: 'What are you building?' asks for no address.
 */
final class ManyLines {

  /** What people tell at length, and what must not be missed though a sentence asks for it. */
  private static final Set<FieldKind> TOLD =
      EnumSet.of(
          FieldKind.HEALTH,
          FieldKind.DISABILITY,
          FieldKind.RELIGION,
          FieldKind.ETHNICITY,
          FieldKind.SEXUAL_ORIENTATION,
          FieldKind.UNION,
          FieldKind.POLITICAL_OPINION,
          FieldKind.CRIMINAL_RECORD,
          FieldKind.CREDIT_HISTORY,
          FieldKind.INCOME,
          FieldKind.HOUSEHOLD,
          FieldKind.EDUCATION,
          FieldKind.JOB_APPLICATION,
          FieldKind.PREFERENCE);

  private ManyLines() {}

  /** What such a box asks for, of which its texts say that. */
  static Guess taken(Guess said, List<String> languages) {
    FieldTexts texts = said.texts();
    // In and beside a box with a label of its own stands advice: 'Do not write your address'.
    boolean advice =
        !texts.label().isEmpty()
            && (said.evidence() == Clue.NEARBY || said.evidence() == Clue.PLACEHOLDER);
    boolean open = said.kind() == FieldKind.UNKNOWN || said.kind() == FieldKind.EMAIL;
    return open || advice || !named(said, languages)
        ? new Guess(said.control(), texts, FieldKind.FREE_TEXT, Clue.TYPE, said.again())
        : said;
  }

  private static boolean named(Guess said, List<String> languages) {
    FieldKind kind = said.kind();
    FieldTexts texts = said.texts();
    boolean spoken = said.evidence() == Clue.LABEL || said.evidence() == Clue.NEARBY;
    if (!spoken || TOLD.contains(kind) || (!kind.personal() && kind != FieldKind.NOT_PERSONAL)) {
      return true;
    }
    String label = texts.label().isEmpty() ? texts.nearby() : texts.head();
    List<String> all = texts.languages();
    return most(kind, label, languages)
        || most(kind, label, all)
        || (kind == FieldKind.STREET && starts(label, languages))
        || FieldWords.says(kind, texts.name(), languages)
        || FieldWords.says(kind, texts.id(), languages);
  }

  private static boolean most(FieldKind kind, String text, List<String> languages) {
    return FieldWords.most(kind, Phrase.core(text), languages);
  }

  /** 'Address of the accident', 'Name and address': a list of what to write. */
  private static boolean starts(String text, List<String> languages) {
    String core = Phrase.core(text);
    return FieldWords.begins(FieldKind.STREET, core, languages)
        || FieldWords.begins(FieldKind.NAME, core, languages);
  }
}
