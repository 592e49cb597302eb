package dev.avow.template;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What no template may say, looked for in its source before it is run. FreeMarker itself refuses
 * classes and the Java API; it cannot be told to refuse these.
 */
final class Lint {
  private record Ban(Pattern pattern, String what, String remedy) {
    Ban(String regex, String what, String remedy) {
      this(Pattern.compile(regex), what, remedy);
    }
  }

  private static final String GIVEN = "Write '<#if x>': it holds when x is given.";

  private static final List<Ban> BANS =
      List.of(
          new Ban(
              "\\?\\s*(matches|groups)\\b|,\\s*['\"][a-z]*r[a-z]*['\"]\\s*\\)",
              "searches with a regular expression, which may never end",
              "Search for plain text, with '?contains' or '?replace'."),
          new Ban(
              "\\?\\s*(interpret|eval|eval_json|evalJson)\\b",
              "runs text as a template",
              "Take it out: text is printed, never run."),
          new Ban(
              "\\?\\s*(no_esc|noEsc)\\b",
              "switches escaping off",
              "Take it out: declared text is always escaped."),
          new Ban(
              "</?#\\s*(noautoesc|noAutoEsc|outputformat|outputFormat|autoesc|autoEsc|escape|noescape|noEscape)\\b",
              "changes how text is escaped",
              "Take it out: declared text is always escaped."),
          new Ban(
              "<#ftl\\b",
              "changes how the template is read",
              "Take the '<#ftl …>' out; its file name says all."),
          new Ban(
              "\\?\\s*(new|api)(?![\\w\\s])",
              "reaches for Java",
              "Take it out: a template prints the declaration, no more."),
          new Ban(
              "(?<![\\w.])\\.\\s*now\\b",
              "asks for the time",
              "Print a date of the declaration: the same declaration gives the same document."),
          new Ban(
              "<#setting\\s+(?!(locale|number_format|numberFormat|boolean_format|booleanFormat)\\b)",
              "changes how templates run",
              "Take the '<#setting …>' out."),
          new Ban(
              "(?<=[\\w)\\]])\\?\\?",
              "asks with '??', which holds for what is not given as well",
              GIVEN),
          new Ban(
              "\\?\\s*(exists|if_exists|ifExists|has_content|hasContent)\\b",
              "asks whether a name exists, which holds for what is not given as well",
              GIVEN),
          // In a map each name is an id, so that this would be false without a word.
          new Ban(
              "(?:<[#@]|\\$\\{)[^<>{}]*\\.none\\b",
              "asks with '.none', which nothing answers",
              "Write '.no': it holds for 'none' as it does for 'false'."));

  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

  private Lint() {}

  static List<Finding> of(String source, String file) {
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < source.length(); at++) {
      if (Marks.isMark(source.charAt(at))) {
        findings.add(
            finding(
                file,
                source,
                at,
                "holds a private-use character, which could forge a fact",
                "Take the character out."));
      }
    }
    // A comment inside an expression could hide a name; a comment sign in a string could hide all.
    String bare = blanked(source);
    for (Ban ban : BANS) {
      Matcher found = ban.pattern().matcher(source);
      if (found.find() && !inComment(source, bare, found.start())) {
        findings.add(finding(file, source, found.start(), ban.what(), ban.remedy()));
      } else {
        Matcher hidden = ban.pattern().matcher(COMMENT.matcher(source).replaceAll(""));
        if (hidden.find()) {
          findings.add(finding(file, source, 0, ban.what(), ban.remedy()));
        }
      }
    }
    return findings;
  }

  private static Finding finding(String file, String source, int at, String what, String remedy) {
    return new Finding(
        TemplateRules.UNSAFE, place(file, source, at), "The template " + what + ".", remedy);
  }

  /** Whether the place is in a comment that stands between tags, and so says nothing. */
  private static boolean inComment(String source, String bare, int at) {
    return bare.charAt(at) == ' ' && source.charAt(at) != ' ';
  }

  private static String blanked(String source) {
    StringBuilder bare = new StringBuilder(source);
    Matcher comment = COMMENT.matcher(source);
    while (comment.find()) {
      for (int at = comment.start(); at < comment.end(); at++) {
        if (bare.charAt(at) != '\n') {
          bare.setCharAt(at, ' ');
        }
      }
    }
    return bare.toString();
  }

  static Location place(String file, String source, int at) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < at; i++) {
      if (source.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return Location.inFile(file, line, source.codePointCount(start, at) + 1);
  }
}
