package dev.avow.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The files of a folder by their names within it. */
final class TemplateFiles {

  private final Path root;
  private final String shown;
  private final NavigableSet<String> names;

  /**
   * @param shown the folder as the user named it
   * @param names of all files in it, with {@code /} between steps
   */
  TemplateFiles(Path root, String shown, NavigableSet<String> names) {
    this.root = root;
    this.shown = shown;
    this.names = names;
  }

  /** The file as a person opens it. */
  String shown(String name) {
    return shown.isEmpty() ? name : shown + "/" + name;
  }

  Path path(String name) {
    return root.resolve(name);
  }

  InputStream open(String name) throws IOException {
    return Files.newInputStream(path(name));
  }

  SourceText text(String name, Consumer<MailGap> gaps) throws IOException {
    TemplateText.Taken taken;
    try (InputStream in = open(name)) {
      taken = TemplateText.take(in, TemplateText.MOST_BYTES);
    }
    TemplateText read = TemplateText.ofFile(taken.bytes());
    SourceText text = SourceText.of(read.text(), shown(name), 1);
    if (read.trouble() != null) {
      gaps.accept(new MailGap(text.start(), read.trouble()));
    }
    if (!taken.whole()) {
      gaps.accept(
          new MailGap(
              text.start(),
              "It is larger than the " + TemplateText.MOST_BYTES + " bytes that are read."));
    }
    return text;
  }

  /**
   * The file that another one means by a name: beside it, else from the top of the folder, else by
   * its last steps, else by those of the name; with or without the endings and the leading line of
   * a partial.
   */
  Optional<String> find(String from, String written) {
    int step = from.lastIndexOf('/');
    String beside = step < 0 ? "" : from.substring(0, step + 1);
    // A step for "any folder", or a name that Twig has for one.
    String wanted = written.replaceFirst("^(?:[*]|@!?\\w{1,60})/", "");
    for (String exact : List.of(beside + wanted, wanted)) {
      Optional<String> name = within(exact).filter(names::contains);
      if (name.isPresent()) {
        return name;
      }
    }
    Optional<String> bare = within(wanted).map(TemplateFiles::bare);
    return bare.flatMap(
        name ->
            named(from, beside, name, other -> other)
                .or(() -> named(from, beside, loose(name), TemplateFiles::loose))
                .or(() -> below(from, name)));
  }

  /** A program may look from a folder further up: that of its templates, of which mails are one. */
  private Optional<String> below(String from, String wanted) {
    return names.stream()
        .filter(name -> !name.equals(from) && wanted.endsWith("/" + bare(name)))
        .max(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
  }

  private Optional<String> named(
      String from, String beside, String wanted, UnaryOperator<String> spelled) {
    return names.stream()
        .filter(name -> !name.equals(from))
        .filter(
            name -> {
              String bare = spelled.apply(bare(name));
              return bare.equals(wanted) || bare.endsWith("/" + wanted);
            })
        .min(
            Comparator.comparing((String name) -> !name.startsWith(beside))
                .thenComparing(name -> !ending(name).equals(ending(from)))
                .thenComparing(name -> name));
  }

  /** The name without {@code .} and {@code ..}; empty when it leads out of the folder. */
  private static Optional<String> within(String name) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : name.split("/", -1)) {
      if (step.equals("..")) {
        if (steps.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }

  private static String bare(String name) {
    int step = name.lastIndexOf('/') + 1;
    String last = name.substring(step);
    int ending = last.indexOf('.', 1);
    last = ending < 0 ? last : last.substring(0, ending);
    return name.substring(0, step) + (last.startsWith("_") ? last.substring(1) : last);
  }

  /** Programs that name partials themselves make {@code feedbackButton} of feedback-button.hbs. */
  private static String loose(String name) {
    return name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
