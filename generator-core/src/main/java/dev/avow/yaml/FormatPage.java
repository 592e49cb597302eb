package dev.avow.yaml;

import dev.avow.yaml.Shape.ById;
import dev.avow.yaml.Shape.Field;
import dev.avow.yaml.Shape.FreeText;
import dev.avow.yaml.Shape.OneOrMany;
import dev.avow.yaml.Shape.PerLanguageOf;
import dev.avow.yaml.Shape.PerLawOf;
import dev.avow.yaml.Shape.Plain;
import dev.avow.yaml.Shape.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reference page of a format: every section with its places and keys, in Markdown. */
public final class FormatPage {

  private final Map<Class<?>, List<String>> places = new LinkedHashMap<>();
  private final Map<Class<?>, Section> sections = new LinkedHashMap<>();

  private FormatPage() {}

  /** The tables of all sections below the root, the root's first. */
  public static String of(Class<? extends Record> root) {
    FormatPage page = new FormatPage();
    page.collect(Shape.of(root), "");
    StringBuilder text = new StringBuilder();
    page.sections.values().forEach(section -> page.print(section, text));
    return text.toString();
  }

  private void collect(Section section, String path) {
    places.computeIfAbsent(section.type(), type -> new ArrayList<>()).add(path);
    boolean known = sections.putIfAbsent(section.type(), section) != null;
    if (known) {
      return; // The keys below are described once, at the section's first place.
    }
    for (Field field : section.fields().values()) {
      Shape inside = field.shape();
      String at = path.isEmpty() ? field.name() : path + "." + field.name();
      if (inside instanceof OneOrMany many) {
        inside = many.element();
      }
      if (inside instanceof ById byId) {
        collect(byId.element(), at + ".*");
      } else if (inside instanceof Section child) {
        collect(child, at);
      }
    }
  }

  private void print(Section section, StringBuilder text) {
    List<String> at = places.getOrDefault(section.type(), List.of());
    text.append("\n## ").append(title(section)).append("\n\n");
    if (at.get(0).isEmpty()) {
      text.append("The keys at the top level.\n");
    } else {
      text.append("Stands at `").append(String.join("`, `", at)).append("`.");
      if (!section.shorthand().isEmpty()) {
        text.append(" A plain value in its place is its `")
            .append(section.shorthand())
            .append("`.");
      }
      if (!section.oneOf().isEmpty()) {
        text.append(" Exactly one of `")
            .append(String.join("`, `", section.oneOf()))
            .append("` must be there.");
      }
      text.append('\n');
    }
    text.append("\n| key | what it says | value | example | |\n|---|---|---|---|---|\n");
    section.fields().values().forEach(field -> row(field, text));
  }

  private void row(Field field, StringBuilder text) {
    Key key = field.key();
    List<String> notes = new ArrayList<>();
    if (key.required()) {
      notes.add("required");
    }
    if (key.internal()) {
      notes.add("internal");
    }
    if (!key.none().isEmpty()) {
      notes.add("`" + key.none() + "` means `none`");
    }
    text.append("| `")
        .append(field.name())
        .append("` | ")
        .append(cell(key.says()))
        .append(" | ")
        .append(value(field.shape(), key))
        .append(" | ")
        .append(key.example().isEmpty() ? "" : "`" + cell(key.example()) + "`")
        .append(" | ")
        .append(String.join("; ", notes))
        .append(" |\n");
  }

  private String value(Shape shape, Key key) {
    if (shape instanceof OneOrMany many) {
      return "one or a list of: " + value(many.element(), key);
    }
    if (shape instanceof PerLawOf perLaw) {
      return value(perLaw.element(), key) + "; or one for each law";
    }
    if (shape instanceof FreeText) {
      return "text, or one for each language";
    }
    if (shape instanceof PerLanguageOf perLanguage) {
      return value(perLanguage.element(), key) + ", or one for each language";
    }
    if (shape instanceof ById byId) {
      String ids = key.ids().isEmpty() ? "your ids" : words(key.ids());
      return "entries by " + ids + ": " + link(byId.element());
    }
    if (shape instanceof Section section) {
      return link(section);
    }
    return plain(((Plain) shape).type(), key);
  }

  private static String plain(Class<?> type, Key key) {
    if (type == Boolean.class) {
      return "`true` or `false`";
    }
    if (type == Integer.class) {
      return "a whole number";
    }
    if (type == LocalDate.class) {
      return "a date, `2026-12-01`";
    }
    if (type.isEnum()) {
      return "`" + String.join("`, `", Shapes.words(type)) + "`";
    }
    Scalar scalar = type.getAnnotation(Scalar.class);
    if (scalar != null) {
      return scalar.says();
    }
    List<String> parts = new ArrayList<>();
    if (!key.words().isEmpty()) {
      parts.add("a word of " + words(key.words()));
    }
    if (!key.refers().isEmpty()) {
      parts.add("an id of `" + key.refers() + "`");
    }
    return parts.isEmpty() ? "text" : String.join(", or ", parts);
  }

  private static String words(String list) {
    return "[" + list + "](words.md#" + list + ")";
  }

  private static String link(Section section) {
    String title = title(section);
    return "[" + title + "](#" + title.replace(' ', '-') + ")";
  }

  private static String title(Section section) {
    return Shapes.dashed(section.type().getSimpleName()).replace('-', ' ').toLowerCase(Locale.ROOT);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
