package dev.avow.check.mail;

import dev.avow.finding.Location;
import dev.avow.mail.Placeholder;
import dev.avow.mail.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The words a mail program shows of an HTML part, collected in one pass that does not recurse. */
final class HtmlWords implements NodeFilter {

  private static final Set<String> SILENT =
      Set.of("script", "style", "head", "title", "template", "noscript", "svg", "object");

  private record Open(Element link, int from) {}

  private final SourceText source;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> texts = new ArrayList<>();
  private final List<Location> places = new ArrayList<>();
  private final List<MailWords.Spot> spots = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  private HtmlWords(SourceText source) {
    this.source = source;
  }

  static MailWords of(Document document, SourceText source) {
    HtmlWords pass = new HtmlWords(source);
    NodeTraversor.filter(pass, document);
    return pass.words();
  }

  static Location place(Element element, SourceText source) {
    return element.sourceRange().isTracked()
        ? source.at(
            element.sourceRange().start().lineNumber(),
            element.sourceRange().start().columnNumber())
        : source.start();
  }

  private MailWords words() {
    List<MailWords.Spot> links = List.copyOf(spots);
    for (MailWords.Spot plain : PlainSpots.in(text.toString(), this::near)) {
      boolean within =
          links.stream().anyMatch(link -> link.from() <= plain.from() && plain.from() < link.to());
      if (!within) {
        spots.add(plain);
      }
    }
    spots.sort(Comparator.comparingInt(MailWords.Spot::from));
    return new MailWords(text.toString(), spots, this::near);
  }

  /** The place of the element whose words stand there. */
  private Location near(int offset) {
    int at = Collections.binarySearch(texts, offset);
    at = at >= 0 ? at : -at - 2;
    return at < 0 ? source.start() : places.get(at);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (!words.isBlank()) {
        if (!Hidden.tiny(words.parent())) {
          say(words.text(), words.parent());
        }
      } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
  }

  private FilterResult element(Element element) {
    String name = element.normalName();
    if (SILENT.contains(name) || Hidden.is(element) || element.attr("th:remove").equals("all")) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br") || name.equals("td") || name.equals("th")) {
      text.append('\n');
    } else if (element.isBlock()) {
      text.append("\n\n");
    }
    if ((name.equals("a") || name.equals("area") || name.equals("form"))
        && spots.size() < PlainSpots.MOST) {
      open.add(new Open(element, text.length()));
    }
    if (name.equals("img") || name.equals("area")) {
      say(element.attr("alt"), element);
    } else if (name.equals("input") && element.attr("type").equalsIgnoreCase("submit")) {
      say(element.attr("value"), element);
    }
    String written =
        element.attr("th:text")
            + element.attr("th:utext")
            + element.attr("data-th-text")
            + element.attr("data-th-utext");
    if (!written.isBlank()) {
      // Thymeleaf writes it over whatever sample the element holds.
      say(Placeholder.in(written) ? written : quoted(written), element);
      tail(element, 0);
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  private static String quoted(String expression) {
    return expression.replace('\'', ' ').replace('|', ' ');
  }

  private void say(String words, @Nullable Node by) {
    if (words.isEmpty()) {
      return;
    }
    texts.add(text.length());
    places.add(by instanceof Element element ? place(element, source) : source.start());
    text.append(words).append(words.endsWith(" ") ? "" : " ");
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (!open.isEmpty() && open.get(open.size() - 1).link().equals(element)) {
        Open link = open.remove(open.size() - 1);
        String href = element.attr(element.normalName().equals("form") ? "action" : "href");
        if (!href.isBlank()) {
          spots.add(
              new MailWords.Spot(link.from(), text.length(), href, true, place(element, source)));
        }
      }
      if (element.isBlock()) {
        text.append("\n\n");
      }
    }
    return FilterResult.CONTINUE;
  }
}
