package dev.avow.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The names that values have beyond the keys of the format. */
final class Derived {
  /** All of them: any may be asked of something that is not given. */
  static final List<String> NAMES =
      List.of(
          "no",
          "denied",
          "id",
          "label",
          "plain",
          "link",
          "page",
          "href",
          "law",
          "word",
          "kind",
          "marketing",
          "sensitive",
          "eea",
          "isA",
          "flagged",
          "isParty",
          "sources",
          "sourcesFor",
          "gives",
          "uses",
          "parties",
          "mailings");

  /** Those that take a word: {@code isA("special")}. */
  private static final Set<String> ASKED = Set.of("isA", "flagged");

  private static final Set<String> CHOICES = Set.of("marketing", "sensitive", "eea", "isParty");

  private Derived() {}

  /** What a word of the vocabulary knows about itself. */
  static @Nullable TemplateModel ofWord(View view, String list, String word, String name) {
    var entry = view.vocabulary().entry(list, word);
    return switch (name) {
      case "sensitive" -> bool(entry.map(known -> known.sensitive()).orElse(false));
      case "marketing" -> bool(entry.map(known -> known.marketing()).orElse(false));
      case "kind" -> plain(entry.map(known -> known.kind()).orElse(""));
      case "isA" -> isA(view, list, word);
      // A party is somebody else, whatever word its id may look like.
      case "isParty" -> bool(view.section("parties", word).isPresent());
      case "flagged" -> test(flag -> entry.filter(e -> e.flags().contains(flag)).isPresent());
      default -> null;
    };
  }

  /** The same of something that is not given. */
  static @Nullable TemplateModel ofNothing(String name) {
    if (CHOICES.contains(name)) {
      return TemplateBooleanModel.FALSE;
    }
    if (ASKED.contains(name)) {
      return (TemplateMethodModelEx) arguments -> TemplateBooleanModel.FALSE;
    }
    return null;
  }

  /** The same of several things: whether any of them is so. */
  static @Nullable TemplateModel ofAny(List<Seen> items, String name) {
    List<TemplateModel> found = new ArrayList<>();
    for (Seen item : items) {
      TemplateModel one = item.find(name);
      if (one != null) {
        found.add(one);
      }
    }
    if (ASKED.contains(name)) {
      return (TemplateMethodModelEx) arguments -> bool(anyIs(found, arguments));
    }
    return CHOICES.contains(name) ? bool(found.contains(TemplateBooleanModel.TRUE)) : null;
  }

  private static boolean anyIs(List<TemplateModel> found, List<?> arguments)
      throws TemplateModelException {
    for (TemplateModel one : found) {
      if (one instanceof TemplateMethodModelEx isA
          && isA.exec(arguments) == TemplateBooleanModel.TRUE) {
        return true;
      }
    }
    return false;
  }

  /** Text for comparisons and anchors; printed, it is escaped and supports nothing. */
  static TemplateScalarModel plain(String text) {
    return () -> text;
  }

  static TemplateBooleanModel bool(boolean value) {
    return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  private static TemplateMethodModelEx isA(View view, String list, String word) {
    return test(above -> view.vocabulary().isA(list, word, above));
  }

  /** What a clause asks with a word or several, of which one suffices. */
  private static TemplateMethodModelEx test(Predicate<String> holds) {
    return arguments -> {
      for (Object argument : (List<?>) arguments) {
        if (argument instanceof TemplateScalarModel text && holds.test(text.getAsString())) {
          return TemplateBooleanModel.TRUE;
        }
      }
      return TemplateBooleanModel.FALSE;
    };
  }
}
