package dev.avow.text.personal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds personal data in a text in one pass over its characters. */
public final class Traces {

  /** More on one text are a list, which its first entries tell as well. */
  private static final int MOST = 100;

  private static final int CONTEXT = 60;

  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{16,}={0,2}");

  private static final Pattern NAMED =
      Pattern.compile("mail[\"']?\\s{0,5}[:=]\\s{0,5}\\\\?[\"']$", Pattern.CASE_INSENSITIVE);

  private Traces() {}

  /** Whether the text has any sign that personal data are found by; most texts have none. */
  public static boolean possible(String text) {
    // All text of a site comes by here: in an array no letter is asked for with its bounds.
    char[] letters = text.toCharArray();
    for (char letter : letters) {
      if (letter == '@' || (letter >= '0' && letter <= '9')) {
        return true;
      }
    }
    return false;
  }

  /**
   * What stands in the text, in order.
   *
   * @param before what a reader has read just before it, such as a label
   */
  public static List<Trace> in(CharSequence text, String before) {
    List<Trace> found = new ArrayList<>();
    for (int at = 0; at < text.length() && found.size() < MOST; at++) {
      char c = text.charAt(at);
      if (c == '@') {
        MailSigns.around(text, at).ifPresent(found::add);
      } else if (c >= '0' && c <= '9') {
        int start = wordStart(text, at);
        if (digitsAhead(text, start) >= NumberSigns.FEWEST_DIGITS) {
          NumberSigns.at(text, start, () -> context(text, start, before)).ifPresent(found::add);
        }
        at = wordEnd(text, at) - 1;
      }
    }
    return found;
  }

  /** Mail addresses that a script holds under a name of their own, as in {@code "email": "…"}. */
  public static List<Trace> named(String script) {
    List<Trace> found = new ArrayList<>();
    for (int at = script.indexOf('@');
        at >= 0 && found.size() < MOST;
        at = script.indexOf('@', at + 1)) {
      MailSigns.around(script, at)
          .filter(trace -> NAMED.matcher(context(script, trace.at(), "")).find())
          .ifPresent(found::add);
    }
    return found;
  }

  /** What a short value holds as it is, with its escapes undone, or with its Base64 undone. */
  public static Set<PersonalKind> inValue(String value, String name) {
    Set<PersonalKind> kinds = EnumSet.noneOf(PersonalKind.class);
    in(value, name).forEach(trace -> kinds.add(trace.kind()));
    if (value.indexOf('%') >= 0) {
      in(unescaped(value), name).forEach(trace -> kinds.add(trace.kind()));
    }
    if (BASE64.matcher(value).matches()) {
      in(decoded(value), name).forEach(trace -> kinds.add(trace.kind()));
    }
    return kinds;
  }

  /** Percent-escapes of ASCII undone once; the others hold nothing that is looked for. */
  public static String unescaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '%' && at + 2 < text.length()) {
        int value =
            Character.digit(text.charAt(at + 1), 16) * 16
                + Character.digit(text.charAt(at + 2), 16);
        if (value >= ' ' && value < 0x7F) {
          plain.append((char) value);
          at += 2;
          continue;
        }
      }
      plain.append(c == '+' ? ' ' : c);
    }
    return plain.toString();
  }

  private static String decoded(String value) {
    String standard = value.replace('-', '+').replace('_', '/').replace("=", "");
    try {
      byte[] bytes = Base64.getDecoder().decode(standard);
      return new String(bytes, StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException notBase64) {
      return "";
    }
  }

  private static int wordStart(CharSequence text, int at) {
    int start = at;
    while (start > 0 && at - start < 16 && MailSigns.letterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && MailSigns.letterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Digits of the groups that begin here, one separator between two groups. */
  private static int digitsAhead(CharSequence text, int start) {
    int digits = 0;
    boolean separated = false;
    int end = Math.min(text.length(), start + NumberSigns.REACH);
    for (int at = start; at < end && digits < NumberSigns.FEWEST_DIGITS; at++) {
      char c = text.charAt(at);
      if (MailSigns.letterOrDigit(c)) {
        digits += c <= '9' ? 1 : 0;
        separated = false;
      } else if (separated || " \u00A0-.".indexOf(c) < 0) {
        break;
      } else {
        separated = true;
      }
    }
    return digits;
  }

  private static String context(CharSequence text, int start, String before) {
    int from = Math.max(0, start - CONTEXT);
    String here = text.subSequence(from, start).toString();
    return from > 0 || before.isEmpty()
        ? here
        : before.substring(Math.max(0, before.length() - CONTEXT)) + " " + here;
  }
}
