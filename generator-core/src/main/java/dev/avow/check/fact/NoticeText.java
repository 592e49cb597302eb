package dev.avow.check.fact;

import dev.avow.check.field.Trap;
import dev.avow.site.Address;
import dev.avow.text.Canonical;
import dev.avow.text.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the text of a notice off its page. */
public final class NoticeText {

  private static final Pattern CLAIM = Pattern.compile("sha256:([0-9a-fA-F]{64})");

  private NoticeText() {}

  public static NoticeFact of(Document document, Address address) {
    Element text = container(document);
    Element meta = document.selectFirst("meta[name=avow-notice]");
    Matcher claim = CLAIM.matcher(meta == null ? "" : meta.attr("content"));
    String folded = Topic.fold(text.text());
    return new NoticeFact(
        NoticeLikeness.score(document, folded, address),
        NoticeLikeness.topics(folded),
        claim.find() ? claim.group(1).toLowerCase(java.util.Locale.ROOT) : "",
        Canonical.digest(words(text)),
        sections(text),
        MailAddresses.in(document));
  }

  /** The element whose words the digest is made of; the whole body where nothing marks it. */
  private static Element container(Document document) {
    List<Element> marked = document.select("[data-avow]");
    if (marked.size() > 1 || marked.stream().anyMatch(Trap::unseen)) {
      return shown(document);
    }
    for (String selector : new String[] {"[data-avow]", "main", "article", "body"}) {
      Element found = document.selectFirst(selector);
      if (found != null) {
        return found;
      }
    }
    return document;
  }

  /** A true copy that nobody sees, or one beside a second, does not answer for what is shown. */
  private static Element shown(Document document) {
    Element body = document.body().clone();
    body.select("[data-avow]").stream().filter(Trap::unseen).toList().forEach(Node::remove);
    return body;
  }

  private static String words(Element element) {
    StringBuilder words = new StringBuilder();
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            words.append(text.getWholeText());
          }
        });
    return words.toString();
  }

  private static Map<String, String> sections(Element text) {
    Map<String, StringBuilder> byHeading = new LinkedHashMap<>();
    String[] heading = {"the beginning"};
    text.traverse(
        (node, depth) -> {
          if (node instanceof Element element && isHeading(element)) {
            heading[0] = Line.of(element.text(), 80);
          } else if (node instanceof TextNode words && !withinHeading(words)) {
            byHeading
                .computeIfAbsent(heading[0], name -> new StringBuilder())
                .append(words.getWholeText());
          }
        });
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

  private static boolean withinHeading(Node node) {
    for (Node at = node.parent(); at != null; at = at.parent()) {
      if (at instanceof Element element && isHeading(element)) {
        return true;
      }
    }
    return false;
  }
}
