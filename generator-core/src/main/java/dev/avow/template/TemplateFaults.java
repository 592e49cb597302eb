package dev.avow.template;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.text.Nearest;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What went wrong in a template, in a sentence that a person who writes clauses can act on. */
final class TemplateFaults {
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
    Optional<List<Finding>> ended = ended(failure);
    if (ended.isPresent()) {
      return ended.get();
    }
    if (failure instanceof OutOfMemoryError) {
      return List.of(limit("needs more memory than there is"));
    }
    if (failure instanceof ParseException parse) {
      return List.of(ParseFault.of(parse, loader, template));
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

  /**
   * What kept it from being run at all, or from coming to its end, whatever was thrown above it.
   */
  private Optional<List<Finding>> ended(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnfitTemplate unfit) {
        return Optional.of(
            failure instanceof TemplateException include
                ? unfit.findings().stream().map(finding -> included(finding, include)).toList()
                : unfit.findings());
      }
      if (cause instanceof LimitReached) {
        String much = "prints more than " + Bounded.LIMIT / 1_000_000 + " million characters";
        return Optional.of(List.of(limit(much)));
      }
      if (cause.getClass().getName().endsWith("TemplateProcessingThreadInterruptedException")) {
        return Optional.of(List.of(limit("took too long")));
      }
      if (cause instanceof StackOverflowError) {
        return Optional.of(List.of(deep()));
      }
    }
    return Optional.empty();
  }

  private Finding limit(String what) {
    return new Finding(
        TemplateRules.LIMIT,
        start(),
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

  static Finding fault(Location where, String problem, String remedy) {
    return new Finding(TemplateRules.TEMPLATE, where, problem, remedy);
  }

  private static int number(@Nullable Integer number) {
    return number == null ? 1 : number;
  }

  /** The first paragraph of FreeMarker's message; the rest is advice to Java programmers. */
  static String first(String message) {
    String paragraph = message.strip().split("\n\\s*\n|\n----|\nTip:", 2)[0];
    String line = paragraph.replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? "It failed." : line.endsWith(".") ? line : line + ".";
  }
}
