package dev.avow.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses in style rules; read by their shape, without reading the language. */
public final class CssLinks {

  // Possessive throughout: a rule of a megabyte must not be tried twice.
  private static final Pattern URL =
      Pattern.compile("url\\(\\s*+[\"']?+([^)\"'\\s]++)", Pattern.CASE_INSENSITIVE);

  private static final Pattern IMPORT =
      Pattern.compile("@import\\s++[\"']([^\"']++)[\"']", Pattern.CASE_INSENSITIVE);

  private static final Pattern IMPORT_URL =
      Pattern.compile("@import\\s++url\\(\\s*+[\"']?+([^)\"'\\s]++)", Pattern.CASE_INSENSITIVE);

  /** One picture in several sizes; addresses may stand there without 'url'. */
  private static final Pattern IMAGE_SET =
      Pattern.compile("image-set\\(([^;{}]{1,2000}+)", Pattern.CASE_INSENSITIVE);

  /** A string; in no group that of a function, which names a type or is found as it is. */
  private static final Pattern STRING =
      Pattern.compile("\\(\\s*+[\"'][^\"']*+[\"']|[\"']([^\"']++)[\"']");

  private CssLinks() {}

  /** The addresses that a style sheet or a style attribute loads, as written. */
  public static List<String> of(String written) {
    List<String> addresses = new ArrayList<>();
    String rules = withoutComments(written);
    if (rules.indexOf('(') >= 0) {
      collect(URL, rules, addresses);
      for (Matcher set = IMAGE_SET.matcher(rules); set.find(); ) {
        collect(STRING, set.group(1), addresses);
      }
    }
    if (rules.indexOf('@') >= 0) {
      collect(IMPORT, rules, addresses);
    }
    return addresses;
  }

  /** Those of them that are style sheets themselves, whatever they are called. */
  public static Set<String> imported(String written) {
    List<String> addresses = new ArrayList<>();
    if (written.indexOf('@') >= 0) {
      String rules = withoutComments(written);
      collect(IMPORT, rules, addresses);
      collect(IMPORT_URL, rules, addresses);
    }
    return Set.copyOf(addresses);
  }

  /** An open comment goes to the end, as browsers read it. */
  private static String withoutComments(String rules) {
    int open = rules.indexOf("/*");
    if (open < 0) {
      return rules;
    }
    StringBuilder plain = new StringBuilder(rules.length());
    int from = 0;
    while (open >= 0) {
      plain.append(rules, from, open);
      int close = rules.indexOf("*/", open + 2);
      from = close < 0 ? rules.length() : close + 2;
      open = rules.indexOf("/*", from);
    }
    return plain.append(rules, from, rules.length()).toString();
  }

  private static void collect(Pattern pattern, String text, List<String> addresses) {
    for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
      String address = matcher.group(1);
      if (address != null && !address.regionMatches(true, 0, "data:", 0, 5)) {
        addresses.add(address);
      }
    }
  }
}
