package dev.avow.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the files that a template takes in by name in their places: a footer of its own is where
 * most templates say how to leave a list. Names that are worked out are not followed, but told.
 */
final class Includes {

  /** Files within files: deeper ones are a circle or an accident. */
  private static final int DEEPEST = 10;

  private static final int MOST = 200;
  private static final int LONGEST = 8 << 20;

  private static final Pattern WAYS =
      Pattern.compile(
          // FreeMarker
          "[<\\[]#(?:include|import)\\s+(?<free>[^>\\]\\n]{1,300})[>\\]]"
              // Mustache and Handlebars, with layouts
              + "|\\{\\{~?#?>\\s*(?<bars>[^}\\s]{1,200})[^}]{0,200}\\}\\}"
              // Django, Jinja, Twig and Liquid; what is extended stands above what extends it
              + "|\\{%[-~+]?\\s{0,9}"
              + "(?:(?:include|extends|embed|render|layout)\\s|(?:import|from)\\s+(?=[\"']))"
              + "(?<percent>[^%]{1,300})%\\}"
              + "|\\{\\{[-~]?\\s{0,9}include\\((?<call>[^)]{1,300})\\)[^%]{0,200}?\\}\\}"
              // Thymeleaf
              + "|<[A-Za-z][^<>]{0,500}?\\s(?:data-)?(?:th|layout)[:-]"
              + "(?:replace|insert|include|decorate|decorator)\\s{0,9}=\\s{0,9}"
              + "(?:\"(?<leaf>[^\"]{1,300})\"|'(?<leafs>[^']{1,300})')");

  private static final Pattern QUOTED =
      Pattern.compile(
          "\\s*(?:\"([^\"$#]{1,200})\"|'([^'$#]{1,200})')(?:[\\s,|)-].*)?", Pattern.DOTALL);
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "\\s*(?:~\\{)?\\s*([\\w./-]{1,200})\\s*(?:::\\s*([\\w.-]{1,100})[^}]*)?\\}?\\s*");

  private final TemplateFiles files;
  private final Consumer<MailGap> gaps;
  private final Set<String> taken = new TreeSet<>();
  private int count;
  private long length;

  Includes(TemplateFiles files, Consumer<MailGap> gaps) {
    this.files = files;
    this.gaps = gaps;
  }

  /** The files that were put in. */
  Set<String> taken() {
    return taken;
  }

  /** The text of a file, with everything it takes in. */
  SourceText whole(String name) throws IOException {
    return whole(name, files.text(name, gaps), 0);
  }

  private record Found(int from, int to, Optional<String> name, Optional<String> fragment) {}

  private SourceText whole(String name, SourceText written, int depth) throws IOException {
    SourceText text = written.replaced(TemplateMarks.uncommented(written.text()));
    // From the last to the first, so that places found stay what they are.
    List<Found> found = found(text.text());
    for (int at = found.size() - 1; at >= 0; at--) {
      Found one = found.get(at);
      Optional<SourceText> other = Optional.empty();
      if (one.name().isEmpty()) {
        gap(text, one, "It takes in a file whose name is worked out when it is sent.");
      } else if (depth >= DEEPEST || count >= MOST || length > LONGEST) {
        gap(
            text,
            one,
            "It takes in '" + one.name().get() + "' after more files than are followed.");
      } else {
        other = read(name, text, one, depth);
      }
      text = text.with(other.orElse(SourceText.of("", name, 0)), one.from(), one.to());
    }
    return text;
  }

  private Optional<SourceText> read(String name, SourceText text, Found one, int depth)
      throws IOException {
    Optional<String> file = files.find(name, one.name().orElseThrow());
    if (file.isEmpty()) {
      gap(text, one, "It takes in '" + one.name().get() + "', which is not in the folder.");
      return Optional.empty();
    }
    count++;
    taken.add(file.get());
    SourceText whole = files.text(file.get(), gaps);
    length += whole.text().length();
    if (one.fragment().isPresent()) {
      Optional<SourceText> fragment = Fragments.in(whole, one.fragment().get());
      if (fragment.isEmpty()) {
        gap(text, one, "'" + file.get() + "' has no fragment '" + one.fragment().get() + "'.");
        return Optional.empty();
      }
      whole = fragment.get();
    }
    return Optional.of(whole(file.get(), whole, depth + 1));
  }

  private void gap(SourceText text, Found one, String why) {
    gaps.accept(new MailGap(text.at(one.from()), why));
  }

  private static List<Found> found(String text) {
    List<Found> found = new ArrayList<>();
    Matcher way = WAYS.matcher(text);
    while (way.find()) {
      String leaf = way.group("leaf") != null ? way.group("leaf") : way.group("leafs");
      String written =
          Stream.of("free", "percent", "call")
              .map(way::group)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      if (written != null) {
        Matcher quoted = QUOTED.matcher(written);
        Optional<String> name =
            quoted.matches()
                ? Optional.of(quoted.group(1) == null ? quoted.group(2) : quoted.group(1))
                : Optional.empty();
        found.add(new Found(way.start(), way.end(), name, Optional.empty()));
      } else if (way.group("bars") != null) {
        String bars = way.group("bars").replaceAll("[\"'~]", "");
        Optional<String> name = bars.matches("[\\w./-]+") ? Optional.of(bars) : Optional.empty();
        found.add(new Found(way.start(), way.end(), name, Optional.empty()));
      } else {
        Matcher fragment = FRAGMENT.matcher(leaf);
        // Before the element: what it holds itself is a sample, and shows at worst too much.
        found.add(
            fragment.matches() && !fragment.group(1).equals("this")
                ? new Found(
                    way.start(),
                    way.start(),
                    Optional.of(fragment.group(1)),
                    Optional.ofNullable(fragment.group(2)))
                : new Found(way.start(), way.start(), Optional.empty(), Optional.empty()));
      }
    }
    return found;
  }
}
