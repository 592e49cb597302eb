package dev.avow.check.fact.place;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * An element as a reader finds it in the source of its page: its start tag with what tells it apart
 * and where it leads. What somebody may have typed into it is left out, and so are queries.
 */
public final class StartTag {

  private static final List<String> SHOWN =
      List.of(
          "name",
          "type",
          "method",
          "action",
          "formaction",
          "autocomplete",
          "rel",
          "src",
          "href",
          "data",
          "target");

  private static final Pattern QUERY = Pattern.compile("[?#].*");
  private static final Pattern USER = Pattern.compile("//[^/]*@");

  private static final int LONGEST = 100;

  private StartTag() {}

  /** The start tag with what tells it apart, cut where it is long. */
  public static String of(Element element) {
    StringBuilder tag = new StringBuilder("<").append(element.normalName());
    for (String name : SHOWN) {
      String value = element.attr(name);
      if (!value.isEmpty()) {
        String shown = cut(USER.matcher(QUERY.matcher(value).replaceFirst("")).replaceFirst("//"));
        tag.append(' ').append(name).append("=\"").append(shown).append('"');
      }
    }
    // A page gives each of its fields an id of its own, and a form is told by it already.
    if (tag.length() == 1 + element.normalName().length() && element.hasAttr("id")) {
      tag.append(" id=\"").append(cut(element.id())).append('"');
    }
    return tag.append('>').toString();
  }

  private static String cut(String value) {
    // Of a 'data:' address only its kind is told: the rest is content.
    String told =
        value.regionMatches(true, 0, "data:", 0, 5) ? value.replaceFirst(",.*", ",…") : value;
    String quoted = told.replace("\"", "&quot;");
    return quoted.length() > LONGEST ? quoted.substring(0, LONGEST) + "…" : quoted;
  }
}
