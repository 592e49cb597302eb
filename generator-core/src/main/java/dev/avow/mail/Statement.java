package dev.avow.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mark between <code>{%</code> and <code>%}</code> prints: Django, Jinja, Twig, Nunjucks and
 * Liquid have them, and their users add words of their own.
 *
 * @param from where what is printed begins in the mark; where it ends when nothing is
 * @param literal whether it is printed as it stands there, and no value that nobody knows yet
 */
record Statement(int from, int to, boolean literal) {

  /** Words that steer or set, and print nothing themselves; so do all that begin with "end". */
  private static final Set<String> SILENT =
      Set.of(
          "if",
          "elif",
          "elseif",
          "elsif",
          "else",
          "unless",
          "case",
          "when",
          "for",
          "empty",
          "while",
          "break",
          "continue",
          "block",
          "with",
          "load",
          "set",
          "let",
          "assign",
          "capture",
          "autoescape",
          "spaceless",
          "blocktrans",
          "blocktranslate",
          "plural",
          "pluralize",
          "macro",
          "import",
          "from",
          "filter",
          "verbatim",
          "raw",
          "apply",
          "do",
          "use",
          "call",
          "cache",
          "language",
          "localize",
          "localtime",
          "timezone",
          "ifequal",
          "ifnotequal",
          "ifchanged",
          "regroup",
          "comment",
          "extends",
          "include",
          "embed",
          "render",
          "layout",
          "sandbox",
          "trans_default_domain");

  private static final Set<String> TRANSLATES = Set.of("trans", "translate");

  private static final Pattern WORD = Pattern.compile("[-+~\\s]{0,9}(\\w{1,60})\\s{0,9}");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
  private static final Pattern NAMED = Pattern.compile(".*\\sas\\s+\\w+[-+~\\s]*", Pattern.DOTALL);

  static Statement of(String mark) {
    Matcher word = WORD.matcher(mark);
    if (!word.lookingAt()) {
      return nothing(mark);
    }
    String name = word.group(1).toLowerCase(Locale.ROOT);
    if (SILENT.contains(name) || name.startsWith("end") || NAMED.matcher(mark).matches()) {
      return nothing(mark);
    }
    if (TRANSLATES.contains(name)) {
      // The words in the author's language are those a check can read.
      Matcher quoted = QUOTED.matcher(mark).region(word.end(), mark.length());
      if (quoted.lookingAt()) {
        int group = quoted.group(1) != null ? 1 : 2;
        return new Statement(quoted.start(group), quoted.end(group), true);
      }
      // Twig's own stands around its words.
      String rest = mark.substring(word.end());
      if (rest.matches("[-+~\\s]*") || rest.startsWith("with ") || rest.startsWith("from ")) {
        return nothing(mark);
      }
    }
    return new Statement(word.start(1), mark.replaceFirst("[-+~\\s]+$", "").length(), false);
  }

  private static Statement nothing(String mark) {
    return new Statement(mark.length(), mark.length(), false);
  }

  boolean printsNothing() {
    return from == to;
  }
}
