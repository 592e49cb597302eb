package dev.avow.check.fact.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Lines of a page that look like the postal address of who runs it. */
public final class PostalLines {

  public static final int LONGEST = 160;
  private static final int MOST_PLACES = 40;

  private static final Evaluator POSTAL =
      Selector.evaluatorOf(
          "address, [itemprop=address], footer p, footer li, footer div, footer small"
              + ", div[id^=foot], div[class^=foot]");

  private static final Evaluator PARAGRAPHS = Selector.evaluatorOf("p, main div");

  /** A house number, and the code of a town as most countries write it. */
  private static final Pattern HOUSE = Pattern.compile("(?:^|[ ,])\\d{1,5} ?[a-zA-Z]?(?=[ ,]|$)");

  private static final Pattern TOWN =
      Pattern.compile(
          "(?:^|[ ,-])(?:\\d{4,6}|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|\\d{4} ?[A-Z]{2}"
              + "|[A-Z]\\d[\\dW] ?[A-Z\\d]{4})(?=[ ,]|$)");

  private static final Pattern NO_ADDRESS =
      Pattern.compile("[@©+:|·•]|https?|\\b(?:tel|phone|fax|fon)", Pattern.CASE_INSENSITIVE);

  /** What stands between the address and the next thing on the same line. */
  private static final Pattern BESIDE = Pattern.compile("\\s*[|·•]\\s*");

  /** The end of a sentence, but no 'Dr. ' and no 'St. '. */
  private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{L}\\d]{4})\\.(?:\\s+|$)");

  private static final Pattern CLAIM =
      Pattern.compile("^(?:©|\\(c\\)|copyright)\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?[\\s,]*");

  private PostalLines() {}

  /** In document order. */
  public static List<String> of(Document document, boolean imprint) {
    Stream<String> written =
        document.select(POSTAL).stream().limit(MOST_PLACES).flatMap(PostalLines::lines);
    Stream<String> below =
        imprint
            ? document.select(PARAGRAPHS).stream()
                .limit(MOST_PLACES)
                .flatMap(place -> Stream.concat(stacked(split(place)), told(place)))
            : Stream.empty();
    return Stream.concat(written, below)
        .filter(PostalLines::isPostal)
        .distinct()
        .limit(MOST_PLACES)
        .toList();
  }

  /** A whole address element, or one line of a footer. */
  private static Stream<String> lines(Element place) {
    if (place.childrenSize() > MOST_PLACES) {
      return Stream.empty();
    }
    List<String> lines = split(place);
    if (place.normalName().equals("address") || place.hasAttr("itemprop")) {
      List<String> address =
          lines.stream().takeWhile(line -> !NO_ADDRESS.matcher(line).find()).toList();
      return Stream.of(String.join(", ", address).replaceAll(",(?:\\s*,)+", ","));
    }
    return lines.stream().flatMap(PostalLines::parts);
  }

  /** 'Street 1, Town 12345 · Telephone', or 'Name · Street 1 · 12345 Town'. */
  private static Stream<String> parts(String line) {
    String own = CLAIM.matcher(line.toLowerCase(Locale.ROOT)).find() ? unclaimed(line) : line;
    List<String> parts = List.of(BESIDE.split(own, -1));
    List<String> whole = parts.stream().filter(PostalLines::isPostal).toList();
    return whole.isEmpty() ? stacked(parts) : whole.stream();
  }

  private static String unclaimed(String line) {
    Matcher claim = CLAIM.matcher(line.toLowerCase(Locale.ROOT));
    return claim.find() ? line.substring(claim.end()) : line;
  }

  /** The sentences of a paragraph, one of which may be the address. */
  private static Stream<String> told(Element paragraph) {
    return split(paragraph).stream().flatMap(line -> SENTENCE.splitAsStream(line));
  }

  /** A street and below it a town, with the name above them: as imprints write an address. */
  private static Stream<String> stacked(List<String> lines) {
    List<String> found = new ArrayList<>();
    for (int town = 1; town < lines.size() && found.isEmpty(); town++) {
      String street = lines.get(town - 1);
      if (HOUSE.matcher(street).find() && TOWN.matcher(lines.get(town)).find()) {
        int first = town > 1 && !HOUSE.matcher(lines.get(town - 2)).find() ? town - 2 : town - 1;
        found.add(String.join(", ", lines.subList(first, town + 1)));
      }
    }
    return found.stream();
  }

  private static List<String> split(Element place) {
    return place
        .wholeText()
        .lines()
        .map(line -> line.strip().replaceAll("\\s+", " "))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static boolean isPostal(String line) {
    if (line.length() < 12 || line.length() > LONGEST || !line.contains(",")) {
      return false;
    }
    Matcher town = TOWN.matcher(line);
    if (NO_ADDRESS.matcher(line).find() || !town.find()) {
      return false;
    }
    Matcher house = HOUSE.matcher(line);
    while (house.find()) {
      if (house.start() != town.start()) {
        return true;
      }
    }
    return false;
  }
}
