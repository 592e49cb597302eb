package dev.avow.check.fact.place;

import dev.avow.finding.Location;
import dev.avow.site.page.Srcdoc;
import dev.avow.text.Line;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Where an element stands, for a person who looks for it. */
public final class ElementPlaces {

  private static final Pattern ID = Pattern.compile("[A-Za-z][\\w-]{0,60}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w.\\[\\]-]{0,60}");
  private static final int DEEPEST_PATH = 12;

  /** Of a longer row nobody counts to the end. */
  private static final int MOST_SIBLINGS = 1_000;

  private ElementPlaces() {}

  /** Line of the HTML as served, from 1; 0 when it was not tracked. */
  public static int line(Element element) {
    Range range = Srcdoc.inPage(element).sourceRange();
    return range.isTracked() ? range.start().lineNumber() : 0;
  }

  /** The column at which it begins, from 1; 0 when nobody knows. */
  public static int column(Element element) {
    Range range = Srcdoc.inPage(element).sourceRange();
    return range.isTracked() ? range.start().columnNumber() : 0;
  }

  /** A number that grows from element to element of a page. */
  public static long order(Element element) {
    Range range = Srcdoc.inPage(element).sourceRange();
    return range.isTracked()
        ? order(range.start().lineNumber(), range.start().columnNumber())
        : order(0, 0);
  }

  /** That number of the element which begins there. */
  public static long order(int line, int column) {
    return ((long) line << 32) + column;
  }

  public static int lineOf(long order) {
    return (int) (order >>> 32);
  }

  public static int columnOf(long order) {
    return (int) order;
  }

  /** The place of the element on a page. */
  public static Location on(String page, Element element) {
    return Location.onPage(page, selector(element), line(element), column(element));
  }

  /** A selector as short as it can be and still be found by eye. */
  public static String selector(Element element) {
    if (ID.matcher(element.id()).matches()) {
      return "#" + element.id();
    }
    String name = element.attr("name");
    if (NAME.matcher(name).matches()) {
      return element.normalName() + "[name=\"" + name + "\"]";
    }
    return path(element);
  }

  /** The way down to it by name and number; the library's asks the whole document at each step. */
  private static String path(Element element) {
    String path = step(element);
    Element at = element.parent();
    for (int level = 0; at != null && level < DEEPEST_PATH; level++, at = at.parent()) {
      if (at.normalName().equals("body") || at.normalName().startsWith("#")) {
        break;
      }
      if (ID.matcher(at.id()).matches()) {
        return Line.of("#" + at.id() + " > " + path, 200);
      }
      path = step(at) + " > " + path;
    }
    return Line.of(path.length() > 200 ? element.normalName() : path, 200);
  }

  private static String step(Element element) {
    int number = 1;
    for (Element before = element.previousElementSibling();
        before != null && number < MOST_SIBLINGS;
        before = before.previousElementSibling()) {
      number += before.normalName().equals(element.normalName()) ? 1 : 0;
    }
    boolean alone = number == 1 && element.nextElementSibling() == null;
    return element.normalName() + (alone ? "" : ":nth-of-type(" + number + ")");
  }
}
