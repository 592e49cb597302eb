package dev.avow.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the marks of template languages out of a text without evaluating any: what stands in the
 * branches stays, and each value becomes a {@link Placeholder}. Signs are exchanged one for one, so
 * that lines and columns stay those of the file. Knows FreeMarker, Thymeleaf, Mustache, Handlebars,
 * the family of Django and Jinja, and the values of the usual sending services.
 */
final class TemplateMarks {

  /** Longer values are no values: an opening mark that happens to stand in a text. */
  private static final int LONGEST_VALUE = 500;

  private static final int LONGEST_TAG = 2_000;

  private static final List<String> TAGS = List.of("</#", "<#", "</@", "<@");
  private static final List<String> SQUARE_TAGS = List.of("[/#", "[#", "[/@", "[@");

  private final String text;
  private final char[] out;
  private final Map<String, Integer> closes = new HashMap<>();
  private int at;

  private TemplateMarks(String text) {
    this.text = text;
    this.out = text.toCharArray();
  }

  /** The text without what its template never prints. */
  static String uncommented(String text) {
    TemplateMarks marks = new TemplateMarks(text);
    while (marks.at < text.length()) {
      if (!marks.pair(Mark.COMMENTS)) {
        // A number sign behind two braces opens a block of Handlebars, and no comment of Jinja.
        marks.at += text.startsWith("{{", marks.at) ? 2 : 1;
      }
    }
    return new String(marks.out);
  }

  /** The text without marks, its values made placeholders. */
  static String blanked(String text) {
    TemplateMarks marks = new TemplateMarks(text);
    while (marks.at < text.length()) {
      if (!marks.mark()) {
        marks.plain();
      }
    }
    return new String(marks.out);
  }

  private boolean mark() {
    return switch (text.charAt(at)) {
      case '<' -> tag(TAGS, '>') || pair(Mark.ALL);
      case '[' -> tag(SQUARE_TAGS, ']') || pair(Mark.ALL);
      case '{' -> text.startsWith("%", at + 1) ? statement() : pair(Mark.ALL);
      case '*' -> pair(Mark.ALL);
      case '$', '#' -> text.startsWith("{", at + 1) && value();
      case '@' -> text.startsWith("{", at + 1) && link();
      case '%' -> percent();
      default -> false;
    };
  }

  /** A character of the text; those that mark values are ours alone. */
  private void plain() {
    char c = out[at];
    if (c >= Placeholder.OPEN && c <= Placeholder.FILL) {
      out[at] = ' ';
    }
    at++;
  }

  private boolean pair(List<Mark> marks) {
    for (Mark mark : marks) {
      if (!text.startsWith(mark.open(), at)) {
        continue;
      }
      int from = at + mark.open().length();
      int close = mark.close().isEmpty() ? from : close(mark.close(), from);
      if (close < 0 || (mark.value() && close - at > LONGEST_VALUE)) {
        return false;
      }
      if (mark.value()) {
        value(from, close, close + mark.close().length());
      } else {
        blank(close + mark.close().length());
      }
      return true;
    }
    return false;
  }

  private boolean statement() {
    int from = at + 2;
    int close = close("%}", from);
    if (close < 0 || close - at > LONGEST_TAG) {
      return false;
    }
    Statement statement = Statement.of(text.substring(from, close));
    if (statement.literal()) {
      blank(from + statement.from());
      at = from + statement.to();
      blank(close + 2);
    } else if (statement.printsNothing() || close - at > LONGEST_VALUE) {
      blank(close + 2);
    } else {
      value(from + statement.from(), from + statement.to(), close + 2);
    }
    return true;
  }

  /** The next place of the mark; looked for once, however often it is asked for in vain. */
  private int close(String mark, int from) {
    Integer known = closes.get(mark);
    if (known == null || (known >= 0 && known < from)) {
      known = text.indexOf(mark, from);
      closes.put(mark, known);
    }
    return known;
  }

  private boolean tag(List<String> openings, char end) {
    for (String open : openings) {
      int name = at + open.length();
      boolean named =
          text.startsWith(open, at)
              && name < text.length()
              && Character.isLetter(text.charAt(name));
      int close = named ? endOfTag(name, end) : -1;
      if (close > 0) {
        tag(open, name, close);
        return true;
      }
    }
    return false;
  }

  /** A macro that is called without content writes something nobody knows yet. */
  private void tag(String open, int name, int close) {
    if (open.endsWith("@") && text.charAt(close - 1) == '/' && close - at < LONGEST_VALUE) {
      value(name, endOfName(name), close + 1);
    } else {
      blank(close + 1);
    }
  }

  private int endOfName(int from) {
    int end = from;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where a tag ends: a greater-than sign in quotes or parentheses compares, and ends nothing. */
  private int endOfTag(int from, char end) {
    char quote = 0;
    int open = 0;
    for (int i = from; i < text.length() && i - from < LONGEST_TAG; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(') {
        open++;
      } else if (c == ')') {
        open--;
      } else if (c == end && open <= 0) {
        return i;
      } else if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  /** A dollar or number sign and braces, which may hold braces in turn. */
  private boolean value() {
    int close = closingBrace(at + 2);
    if (close < 0) {
      return false;
    }
    value(at + 2, close, close + 1);
    return true;
  }

  private int closingBrace(int from) {
    int depth = 1;
    for (int i = from; i < text.length() && i - from < LONGEST_VALUE; i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Thymeleaf's link: {@code @{https://shop.example/leave(id=${id})}} names its address. */
  private boolean link() {
    int close = closingBrace(at + 2);
    if (close < 0) {
      return false;
    }
    int values = text.indexOf('(', at);
    int named = values < 0 || values > close ? close : values;
    int computed = text.indexOf('$', at);
    if (computed >= 0 && computed < named) {
      named = computed;
    }
    fill(at, at + 2);
    if (named < close) {
      at = named;
      value(named, close, close + 1);
    } else {
      fill(close, close + 1);
      at = close + 1;
    }
    return true;
  }

  /** {@code %%name%%} or <code>%%{name}%%</code>, as some sending services write it. */
  private boolean percent() {
    if (!text.startsWith("%%", at)) {
      return false;
    }
    boolean braces = text.startsWith("{", at + 2);
    int from = at + (braces ? 3 : 2);
    int i = from;
    while (i < text.length() && i - at < 80 && isName(text.charAt(i))) {
      i++;
    }
    String end = braces ? "}%%" : "%%";
    if (i == from || !text.startsWith(end, i)) {
      return false;
    }
    value(from, i, i + end.length());
    return true;
  }

  private void value(int from, int close, int end) {
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      boolean name = i >= from && i < close && isName(c);
      out[i] = name || c == '\n' ? c : Placeholder.FILL;
    }
    out[at] = Placeholder.OPEN;
    out[end - 1] = Placeholder.CLOSE;
    at = end;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
  }

  private void fill(int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Placeholder.FILL;
    }
  }

  private void blank(int to) {
    for (int i = at; i < to; i++) {
      out[i] = text.charAt(i) == '\n' ? '\n' : ' ';
    }
    at = to;
  }

  /** Where marks begin whose meaning is not known here, the first place of each. */
  static List<Integer> unknown(String text) {
    List<Integer> places = new ArrayList<>();
    for (String mark : List.of("{{=", "{% include", "{% extends", "{% embed", "{%- include")) {
      int place = text.indexOf(mark);
      if (place >= 0) {
        places.add(place);
      }
    }
    return places;
  }
}
