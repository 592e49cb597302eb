package dev.avow.draft;

import dev.avow.text.Yaml;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sheet a draft is written on, line by line. Whatever comes from a site is quoted here. */
final class Sheet {

  /** Where a question begins beside a short answer, so that the eye finds them in one column. */
  private static final int COLUMN = 35;

  private static final Set<String> WORDS_OF_YAML =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "unknown", "none", "you");

  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

  private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w.\\[\\]-]{0,39}");

  private final StringBuilder text = new StringBuilder();

  /** A line of our own words. */
  Sheet line(int depth, String words) {
    text.append("  ".repeat(depth)).append(words).append('\n');
    return this;
  }

  Sheet blank() {
    text.append('\n');
    return this;
  }

  /** Where the fact on the next line was seen. */
  Sheet seen(int depth, String where) {
    return line(depth, "# seen: " + Yaml.comment(where));
  }

  Sheet ask(int depth, String question) {
    return line(depth, "# ask: " + Yaml.comment(question));
  }

  /** A key nobody can answer by looking, with its question. */
  Sheet unknown(int depth, String key, String question) {
    return asked(depth, key + ": unknown", question);
  }

  /** An answer that a person should look at again. */
  Sheet asked(int depth, String answer, String question) {
    String line = "  ".repeat(depth) + answer;
    String gap = " ".repeat(Math.max(1, COLUMN - line.length()));
    return line(0, line + gap + "# ask: " + Yaml.comment(question));
  }

  static String list(Collection<String> texts) {
    return texts.stream().map(Yaml::scalar).collect(Collectors.joining(", ", "[", "]"));
  }

  /** A key, and what a site answers. */
  Sheet answer(int depth, String key, String value) {
    return line(depth, key + ": " + Yaml.scalar(value));
  }

  /** 'a', 'b' and 3 more: names that a page gave its fields, those that are plain words. */
  static String named(Collection<String> names) {
    TreeSet<String> plain = new TreeSet<>();
    names.stream().filter(FIELD.asMatchPredicate()).forEach(plain::add);
    List<String> first = plain.stream().limit(4).map(name -> "'" + name + "'").toList();
    int more = plain.size() - first.size();
    return String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
  }

  /** An id that the format takes and that no other entry has. */
  static String id(String from, String otherwise, Set<String> taken) {
    String id =
        from.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
    id = id.length() > 40 ? id.substring(0, 40).replaceAll("-+$", "") : id;
    if (id.isEmpty()) {
      id = otherwise;
    } else if (WORDS_OF_YAML.contains(id) || DEVICE.matcher(id).matches()) {
      id = otherwise + "-" + id;
    }
    String free = id;
    for (int number = 2; !taken.add(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
