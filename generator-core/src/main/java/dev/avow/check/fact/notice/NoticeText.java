package dev.avow.check.fact.notice;

import dev.avow.check.fact.place.HiddenStyles;
import dev.avow.check.fact.place.MailAddresses;
import dev.avow.check.fact.word.NoticeDates;
import dev.avow.check.fact.word.Periods;
import dev.avow.check.fact.word.Subject;
import dev.avow.check.fact.word.Topic;
import dev.avow.site.address.Address;
import dev.avow.text.Canonical;
import dev.avow.text.Line;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the text of a notice off its page. */
public final class NoticeText {

  private static final Pattern CLAIM = Pattern.compile("sha256:([0-9a-fA-F]{64})");

  private static final List<String> ANY_HEADING = List.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final Document document;
  private final HiddenStyles styles;

  private NoticeText(Document document) {
    this.document = document;
    this.styles = HiddenStyles.of(document.select("style"));
  }

  /** The text of a page that is a notice, or is called one. */
  public static NoticeFact of(Document document, Address address) {
    return new NoticeText(document).read(address);
  }

  private NoticeFact read(Address address) {
    List<Element> marked = document.select("[data-avow]");
    boolean alone = marked.size() == 1 && !styles.hide(marked.get(0));
    Element text = marked.isEmpty() || alone ? container() : document.body();
    Element meta = document.selectFirst("meta[name=avow-notice]");
    Matcher claim = CLAIM.matcher(meta == null ? "" : meta.attr("content"));
    String main = main(text);
    String folded = Topic.fold(main);
    Subject.Spoken spoken = Subject.of(folded);
    return new NoticeFact(
        NoticeLikeness.score(document, folded, spoken.subjects(), address),
        spoken.language(),
        spoken.subjects(),
        claim.find() ? claim.group(1).toLowerCase(Locale.ROOT) : "",
        Canonical.digest(words(text)),
        sections(text),
        MailAddresses.in(document),
        NoticeDates.effective(folded, spoken.language()),
        folded,
        kept(text, spoken.language()),
        alone ? NoticeAsides.of(document, marked.get(0), styles, spoken.language()) : List.of(),
        alone,
        unlisted(),
        NoticeLikeness.missing(document, folded));
  }

  /** The element whose words the digest is made of; the whole body where nothing marks it. */
  private Element container() {
    for (String selector : new String[] {"[data-avow]", "main", "article", "body"}) {
      Element found = document.selectFirst(selector);
      if (found != null) {
        return found;
      }
    }
    return document;
  }

  private boolean unlisted() {
    return document.select("meta[name=robots]").stream()
        .anyMatch(meta -> meta.attr("content").toLowerCase(Locale.ROOT).contains("noindex"));
  }

  /** What a reader of the page reads there, without its frame. */
  private String main(Element text) {
    StringBuilder words = new StringBuilder();
    visit(text, element -> frame(element, text), node -> words.append(node.getWholeText()), words);
    return words.toString();
  }

  private static boolean frame(Element element, Element text) {
    return switch (element.normalName()) {
      case "nav", "header", "footer", "aside" ->
          text.normalName().equals("body") && !element.equals(text);
      default -> false;
    };
  }

  /** Whether a walk leaves an element out. */
  private interface Skip {
    boolean test(Element element);
  }

  private interface Taker {
    void take(TextNode text);
  }

  /** Walks over what is seen; a true text that nobody sees does not answer for what is shown. */
  private void visit(Element from, Skip skip, Taker taker, StringBuilder borders) {
    from.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              taker.take(text);
            } else if (node instanceof Element element) {
              if ((!element.equals(from) && styles.hidesItself(element)) || skip.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              if (element.isBlock()) {
                borders.append('\n');
              }
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
              borders.append('\n');
            }
            return FilterResult.CONTINUE;
          }
        });
  }

  private String words(Element element) {
    StringBuilder words = new StringBuilder();
    visit(element, skipped -> false, text -> words.append(text.getWholeText()), words);
    return words.toString();
  }

  /** Below a heading such as 'How long we keep it' stand periods whose own words say no more. */
  private Set<Integer> kept(Element text, String language) {
    Set<Integer> kept = new TreeSet<>();
    String[] open = new String[ANY_HEADING.size()];
    Arrays.fill(open, "");
    StringBuilder words = new StringBuilder();
    visit(
        text,
        element -> {
          int level = ANY_HEADING.indexOf(element.normalName());
          if (level < 0) {
            return frame(element, text);
          }
          kept.addAll(Periods.kept(String.join("; ", open), words.toString(), language));
          Arrays.fill(open, level, open.length, "");
          open[level] = element.text();
          words.setLength(0);
          return false;
        },
        node -> words.append(node.getWholeText()),
        words);
    kept.addAll(Periods.kept(String.join("; ", open), words.toString(), language));
    return kept;
  }

  private Map<String, String> sections(Element text) {
    Map<String, StringBuilder> byHeading = new LinkedHashMap<>();
    String[] heading = {"the beginning"};
    visit(
        text,
        element -> {
          if (isHeading(element)) {
            heading[0] = Line.of(element.text(), 80);
            return true;
          }
          return false;
        },
        words ->
            byHeading
                .computeIfAbsent(heading[0], name -> new StringBuilder())
                .append(words.getWholeText()),
        new StringBuilder());
    Map<String, String> digests = new LinkedHashMap<>();
    byHeading.forEach(
        (name, words) -> {
          if (!words.toString().isBlank()) {
            digests.put(name, Canonical.digest(words.toString()));
          }
        });
    return digests;
  }

  private static boolean isHeading(Element element) {
    return element.normalName().equals("h1") || element.normalName().equals("h2");
  }
}
