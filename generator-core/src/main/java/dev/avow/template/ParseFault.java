package dev.avow.template;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.text.Line;
import dev.avow.text.Nearest;
import freemarker.core.ParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a template that FreeMarker cannot read. It names what it expected, and often
 * the end of the file; a person wants the tag that was mistyped or left open.
 */
final class ParseFault {

  private static final List<String> DIRECTIVES =
      List.of(
          "if",
          "elseif",
          "else",
          "list",
          "items",
          "sep",
          "break",
          "continue",
          "assign",
          "global",
          "local",
          "macro",
          "nested",
          "return",
          "function",
          "include",
          "import",
          "switch",
          "case",
          "default",
          "on",
          "attempt",
          "recover",
          "stop",
          "compress",
          "t",
          "lt",
          "rt",
          "nt");

  private static final Set<String> BLOCKS =
      Set.of("if", "list", "macro", "function", "switch", "attempt", "items", "sep", "compress");

  private static final Pattern TAG =
      Pattern.compile("<#--.*?-->|<(/?)([#@])([a-zA-Z_]+)([^>]*)>", Pattern.DOTALL);

  private static final Pattern UNKNOWN = Pattern.compile("Unknown directive: [#@]?(\\w+)");

  private static final Pattern STRAY = Pattern.compile("^Encountered \"((?:[^\"\\\\]|\\\\.)*)\"");

  private ParseFault() {}

  /** The finding, at the place where a person has to mend. */
  static Finding of(ParseException parse, Loader loader, String template) {
    String name = Objects.requireNonNullElse(parse.getTemplateName(), template);
    TemplateSource source = loader.loaded(name);
    String message = parse.getEditorMessage();
    Matcher unknown = UNKNOWN.matcher(message);
    Location where =
        Location.inFile(loader.file(name), parse.getLineNumber(), parse.getColumnNumber());
    if (unknown.find()) {
      String question = Nearest.question(unknown.group(1), DIRECTIVES);
      return TemplateFaults.fault(
          where,
          "'<#" + unknown.group(1) + ">' is no directive.",
          question.isEmpty() ? "Take it out." : question);
    }
    if (message.contains("end of file") && source != null) {
      Optional<Finding> unclosed = unclosed(source).or(() -> cut(source));
      if (unclosed.isPresent()) {
        return unclosed.get();
      }
    }
    Matcher stray = STRAY.matcher(message);
    if (stray.find()) {
      String found = Line.of(stray.group(1).replace("\\\"", "\""), 40);
      return TemplateFaults.fault(
          where,
          "'" + found + "' cannot stand here.",
          "Take it out, or close what was opened before it.");
    }
    return TemplateFaults.fault(where, TemplateFaults.first(message), "Correct the template.");
  }

  /** The last block whose end is missing. */
  private static Optional<Finding> unclosed(TemplateSource source) {
    Deque<MatchResult> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(source.text());
    for (int at = 0; tag.find(at); at = tag.end()) {
      String name = tag.group(3);
      if (name == null || (tag.group(4) != null && tag.group(4).endsWith("/"))) {
        continue;
      }
      if ("/".equals(tag.group(1))) {
        if (!open.isEmpty()) {
          open.pop();
        }
      } else if ("@".equals(tag.group(2)) || BLOCKS.contains(name)) {
        open.push(tag.toMatchResult());
      }
    }
    return Optional.ofNullable(open.peek())
        .map(
            last -> {
              String name = last.group(2) + last.group(3);
              return TemplateFaults.fault(
                  Lint.place(source.file(), source.text(), last.start()),
                  "'<" + name + ">' is not closed.",
                  "Write '</" + name + ">' where it ends.");
            });
  }

  /** What begins and never ends, so that all that follows is taken for a part of it. */
  private static Optional<Finding> cut(TemplateSource source) {
    for (String[] pair : new String[][] {{"${", "}"}, {"<#", ">"}, {"<@", ">"}}) {
      int begun = source.text().lastIndexOf(pair[0]);
      if (begun >= 0 && source.text().indexOf(pair[1], begun) < 0) {
        return Optional.of(
            TemplateFaults.fault(
                Lint.place(source.file(), source.text(), begun),
                "A '" + pair[0] + "' is not closed.",
                "Write '" + pair[1] + "' where it ends."));
      }
    }
    return Optional.empty();
  }
}
