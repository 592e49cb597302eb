package dev.avow.template;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.text.Line;
import dev.avow.text.Nearest;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What went wrong in a template, in a sentence that a person who writes clauses can act on. */
final class TemplateFaults {
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

  private final Loader loader;
  private final String template;

  TemplateFaults(Loader loader, String template) {
    this.loader = loader;
    this.template = template;
  }

  List<Finding> of(Throwable thrown, @Nullable List<String> names) {
    // A template that could not be read is not read again; what was wrong with it is the cause.
    Throwable failure =
        thrown instanceof IOException && thrown.getCause() instanceof ParseException earlier
            ? earlier
            : thrown;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnfitTemplate unfit) {
        return failure instanceof TemplateException include
            ? unfit.findings().stream().map(finding -> included(finding, include)).toList()
            : unfit.findings();
      }
      if (cause instanceof LimitReached) {
        return List.of(
            limit(
                "prints more than " + Bounded.LIMIT / 1_000_000 + " million characters", start()));
      }
      if (cause.getClass().getName().endsWith("TemplateProcessingThreadInterruptedException")) {
        return List.of(slow());
      }
      if (cause instanceof StackOverflowError) {
        return List.of(deep());
      }
    }
    if (failure instanceof OutOfMemoryError) {
      return List.of(limit("needs more memory than there is", start()));
    }
    if (failure instanceof ParseException parse) {
      return List.of(parse(parse));
    }
    if (failure instanceof TemplateNotFoundException missing) {
      return List.of(missing(missing.getTemplateName(), start()));
    }
    if (failure instanceof MalformedTemplateNameException malformed) {
      return List.of(missing(malformed.getTemplateName(), start()));
    }
    if (failure instanceof TemplateException running) {
      return List.of(thrown(innermost(running), names == null ? List.of() : names));
    }
    return List.of(
        fault(start(), first(String.valueOf(failure.getMessage())), "Correct the template."));
  }

  Finding slow() {
    return limit("took too long", start());
  }

  private Finding limit(String what, Location where) {
    return new Finding(
        TemplateRules.LIMIT,
        where,
        "The template " + what + ", and was stopped.",
        "Look for a '<#list>' without an end, or a text that grows with each round.");
  }

  private Location start() {
    return Location.inFile(loader.file(template), 1, 1);
  }

  private Finding deep() {
    TemplateSource source = loader.loaded(template);
    Location where = start();
    String what = "calls itself without an end";
    if (source != null) {
      Matcher own = Pattern.compile("<#include\\s+['\"]([^'\"]*)['\"]").matcher(source.text());
      Matcher macro = Pattern.compile("<#(?:macro|function)\\s+(\\w+)").matcher(source.text());
      if (own.find() && template.endsWith(own.group(1))) {
        where = Lint.place(source.file(), source.text(), own.start());
        what = "includes itself";
      } else if (macro.find()) {
        where = Lint.place(source.file(), source.text(), macro.start());
        what = "goes too deep: '" + macro.group(1) + "' calls itself";
      }
    }
    return new Finding(
        TemplateRules.LIMIT, where, "The template " + what + ".", "Let the calls come to an end.");
  }

  private Finding missing(String name, Location where) {
    return new Finding(
        TemplateRules.FILE,
        where,
        "There is no template '" + name + "' in the folder of the clauses.",
        "Check the name: lower case, ending in '.md.ftl', without '..'.");
  }

  private Finding parse(ParseException parse) {
    String file = loader.file(parse.getTemplateName() == null ? template : parse.getTemplateName());
    TemplateSource source = loader.loaded(template);
    String message = parse.getEditorMessage();
    Matcher unknown = UNKNOWN.matcher(message);
    Location where = Location.inFile(file, parse.getLineNumber(), parse.getColumnNumber());
    if (unknown.find()) {
      String question = Nearest.question(unknown.group(1), DIRECTIVES);
      return fault(
          where,
          "'<#" + unknown.group(1) + ">' is no directive.",
          question.isEmpty() ? "Take it out." : question);
    }
    if (message.contains("end of file") && source != null) {
      Finding unclosed = unclosed(source);
      if (unclosed != null) {
        return unclosed;
      }
    }
    Matcher stray = STRAY.matcher(message);
    if (stray.find()) {
      String found = Line.of(stray.group(1).replace("\\\"", "\""), 40);
      return fault(
          where,
          "'" + found + "' cannot stand here.",
          "Take it out, or close what was opened before it.");
    }
    return fault(where, first(message), "Correct the template.");
  }

  /** What begins and never ends, so that all that follows is taken for a part of it. */
  private @Nullable Finding cut(TemplateSource source) {
    for (String[] pair : new String[][] {{"${", "}"}, {"<#", ">"}, {"<@", ">"}}) {
      int begun = source.text().lastIndexOf(pair[0]);
      if (begun >= 0 && source.text().indexOf(pair[1], begun) < 0) {
        return fault(
            Lint.place(source.file(), source.text(), begun),
            "A '" + pair[0] + "' is not closed.",
            "Write '" + pair[1] + "' where it ends.");
      }
    }
    return null;
  }

  private @Nullable Finding unclosed(TemplateSource source) {
    Deque<Matcher> open = new ArrayDeque<>();
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
        Matcher copy = TAG.matcher(source.text());
        copy.find(tag.start());
        open.push(copy);
      }
    }
    if (open.isEmpty()) {
      return cut(source);
    }
    Matcher last = open.pop();
    String name = last.group(2) + last.group(3);
    return fault(
        Lint.place(source.file(), source.text(), last.start()),
        "'<" + name + ">' is not closed.",
        "Write '</" + name + ">' where it ends.");
  }

  /** A file that cannot be included is a fault of the line that names it. */
  private Finding included(Finding finding, TemplateException include) {
    return finding.where().line() > 0
        ? finding
        : new Finding(finding.rule(), where(include), finding.problem(), finding.remedy());
  }

  private Location where(TemplateException thrown) {
    String in = thrown.getTemplateSourceName();
    return Location.inFile(
        loader.file(in == null ? template : in),
        number(thrown.getLineNumber()),
        number(thrown.getColumnNumber()));
  }

  /** The first thing that went wrong: a lambda's own failure, not that of the list around it. */
  static TemplateException innermost(TemplateException thrown) {
    TemplateException innermost = thrown;
    for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateException inner && inner.getLineNumber() != null) {
        innermost = inner;
      }
    }
    return innermost;
  }

  private Finding thrown(TemplateException thrown, List<String> names) {
    Location where = where(thrown);
    if (thrown instanceof StopException) {
      return fault(
          where,
          "The template refuses: " + first(thrown.getMessageWithoutStackTop()),
          "Do what it says, or change the template.");
    }
    String expression = String.valueOf(thrown.getBlamedExpressionString());
    if (thrown instanceof InvalidReferenceException) {
      String last = expression.substring(expression.lastIndexOf('.') + 1);
      String question = Nearest.question(last, names);
      return fault(
          where,
          "'" + expression + "' is nothing that this clause knows.",
          question.isEmpty() ? known(names) : question);
    }
    Throwable cause = thrown.getCause();
    if (String.valueOf(thrown.getMessage()).contains("nclud")
        && cause instanceof TemplateNotFoundException missing) {
      return missing(missing.getTemplateName(), where);
    }
    if (cause instanceof MalformedTemplateNameException malformed) {
      return missing(malformed.getTemplateName(), where);
    }
    String message = first(thrown.getMessageWithoutStackTop());
    return fault(
        where,
        "null".equals(expression) ? message : "'" + expression + "': " + message,
        "Correct the template.");
  }

  private static String known(List<String> names) {
    return names.isEmpty()
        ? "Check the name."
        : "Use one of: " + String.join(", ", names.stream().sorted().toList()) + ".";
  }

  private static Finding fault(Location where, String problem, String remedy) {
    return new Finding(TemplateRules.TEMPLATE, where, problem, remedy);
  }

  private static int number(@Nullable Integer number) {
    return number == null ? 1 : number;
  }

  /** The first paragraph of FreeMarker's message; the rest is advice to Java programmers. */
  private static String first(String message) {
    String paragraph = message.strip().split("\n\\s*\n|\n----|\nTip:", 2)[0];
    String line = paragraph.replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? "It failed." : line.endsWith(".") ? line : line + ".";
  }
}
