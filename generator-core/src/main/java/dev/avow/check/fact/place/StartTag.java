package dev.avow.check.fact.place;

import dev.avow.site.address.PathShown;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * An element as a reader finds it in the source of its page: its start tag with what tells it apart
 * and where it leads. What somebody may have typed into it is left out, and so are queries and
 * addresses with somebody's data.
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

  /** The first of them tells apart what has none of those. */
  private static final List<String> OTHERWISE = List.of("id", "class");

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
        String shown = shown(value);
        tag.append(' ').append(name).append("=\"").append(shown).append('"');
      }
    }
    // A page gives each of its fields an id of its own, and a form is told by it already.
    for (String name : OTHERWISE) {
      String value = element.attr(name);
      if (!value.isEmpty() && tag.length() == 1 + element.normalName().length()) {
        tag.append(' ').append(name).append("=\"").append(cut(value)).append('"');
      }
    }
    return tag.append('>').toString();
  }

  private static String shown(String value) {
    String bare = USER.matcher(QUERY.matcher(value).replaceFirst("")).replaceFirst("//");
    boolean mailbox = bare.startsWith("mailto:"); // there to be written to
    return cut(mailbox ? bare : PathShown.of(bare));
  }

  private static String cut(String value) {
    // Of a 'data:' address only its kind is told: the rest is content.
    String told =
        value.regionMatches(true, 0, "data:", 0, 5) ? value.replaceFirst(",.*", ",…") : value;
    String quoted = told.replace("\"", "&quot;");
    return quoted.length() > LONGEST ? quoted.substring(0, LONGEST) + "…" : quoted;
  }
}
