package dev.avow.check.fact.notice;

import dev.avow.check.fact.place.DisguisedMail;
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
import java.util.Optional;
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
  private final List<Element> marked;
  private final boolean alone;
  private final Element text;
  private final String folded;
  private final Subject.Spoken spoken;
  private final int score;

  private NoticeText(Document document, Address address) {
    this.document = document;
    this.styles = HiddenStyles.of(document.select("style"));
    this.marked = document.select("[data-avow]");
    this.alone = marked.size() == 1 && !styles.hide(marked.get(0));
    this.text = marked.isEmpty() || alone ? container() : document.body();
    this.folded = Topic.fold(main());
    this.spoken = Subject.of(folded);
    this.score = NoticeLikeness.score(document, folded, spoken.subjects(), address);
  }

  /** The text of a page that is a notice, or is called one. */
  public static NoticeFact of(Document document, Address address) {
    return new NoticeText(document, address).fact();
  }

  /** The same of a page that reads like a notice too; many an article is only called like one. */
  public static Optional<NoticeFact> ifOne(Document document, Address address) {
    NoticeText text = new NoticeText(document, address);
    return NoticeLikeness.enough(text.score, text.spoken.subjects())
        ? Optional.of(text.fact())
        : Optional.empty();
  }

  private NoticeFact fact() {
    Element meta = document.selectFirst("meta[name=avow-notice]");
    Matcher claim = CLAIM.matcher(meta == null ? "" : meta.attr("content"));
    return new NoticeFact(
        score,
        spoken.language(),
        spoken.subjects(),
        claim.find() ? claim.group(1).toLowerCase(Locale.ROOT) : "",
        Canonical.digest(words()),
        sections(),
        MailAddresses.in(document),
        NoticeDates.effective(folded, spoken.language()),
        folded,
        kept(),
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
  private String main() {
    StringBuilder words = new StringBuilder();
    visit(this::frame, node -> words.append(node.getWholeText()), words);
    return words.toString();
  }

  private boolean frame(Element element) {
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
  private void visit(Skip skip, Taker taker, StringBuilder borders) {
    text.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
              taker.take(words);
            } else if (node instanceof Element element) {
              if ((!element.equals(text) && styles.hidesItself(element)) || skip.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              if (element.isBlock()) {
                borders.append('\n');
              }
              Optional<String> mail = DisguisedMail.shown(element);
              if (mail.isPresent()) {
                taker.take(new TextNode(mail.get()));
                return FilterResult.SKIP_CHILDREN;
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

  private String words() {
    StringBuilder words = new StringBuilder();
    visit(skipped -> false, node -> words.append(node.getWholeText()), words);
    return words.toString();
  }

  /** Below a heading such as 'How long we keep it' stand periods whose own words say no more. */
  private Set<Integer> kept() {
    String language = spoken.language();
    Set<Integer> kept = new TreeSet<>();
    String[] open = new String[ANY_HEADING.size()];
    Arrays.fill(open, "");
    StringBuilder words = new StringBuilder();
    visit(
        element -> {
          int level = ANY_HEADING.indexOf(element.normalName());
          if (level < 0) {
            return frame(element);
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

  private Map<String, String> sections() {
    Map<String, StringBuilder> byHeading = new LinkedHashMap<>();
    String[] heading = {"the beginning"};
    visit(
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
