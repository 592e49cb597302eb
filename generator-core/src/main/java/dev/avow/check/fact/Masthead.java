package dev.avow.check.fact;

import dev.avow.site.Address;
import dev.avow.site.Page;
import dev.avow.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What one page says of the organization behind it.
 *
 * @param name as the page gives it to other sites; or empty
 * @param title of the page; or empty
 * @param postal lines that look like the organization's postal address, in document order
 * @param mails addresses of an office rather than a person, on the site's own domain
 * @param leaves whether its title, heading or path speaks of leaving a list
 * @param imprint whether its title, heading or path calls it an imprint
 * @param language the page says it is in, without its region; or empty
 */
public record Masthead(
    Address address,
    String name,
    String title,
    List<String> postal,
    List<String> mails,
    boolean leaves,
    boolean imprint,
    String language) {

  private static final int LONGEST = 160;
  private static final int MOST_PLACES = 40;

  private static final Evaluator NAMES =
      Selector.evaluatorOf("meta[property=og:site_name], meta[name=application-name]");
  private static final Evaluator POSTAL =
      Selector.evaluatorOf("address, [itemprop=address], footer p, footer li, footer div");

  private static final Evaluator PARAGRAPHS = Selector.evaluatorOf("p, main div");

  /** A house number, and the code of a town as most countries write it. */
  private static final Pattern HOUSE = Pattern.compile("(?:^|[ ,])\\d{1,5} ?[a-zA-Z]?(?=[ ,]|$)");

  private static final Pattern TOWN =
      Pattern.compile(
          "(?:^|[ ,-])(?:\\d{4,6}|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|\\d{4} ?[A-Z]{2})(?=[ ,]|$)");

  private static final Pattern NO_ADDRESS =
      Pattern.compile("[@©+:|]|https?|\\b(?:tel|phone|fax|fon)", Pattern.CASE_INSENSITIVE);

  private static final Pattern MAILTO =
      Pattern.compile("mailto:([a-z0-9-]{1,64})@([a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,6})");

  /** Whom nobody is named. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "privacy|data-?protection|dpo|gdpr|datenschutz|info|contact|kontakt|hello|hallo|office"
              + "|support|service|help|legal|mail|post|enquiries|inquiries|customer-?service"
              + "|contacto|contatto|vie-?privee|privacidad|privacidade");

  public Masthead {
    postal = List.copyOf(postal);
    mails = List.copyOf(mails);
  }

  public static Masthead of(Page page) {
    Document document = page.document();
    Element heading = document.selectFirst("h1");
    String called = document.title() + " " + (heading == null ? "" : heading.text());
    String spoken = Topic.fold(called + " " + page.address().shownPath().replace('/', ' '));
    Element root = document.firstElementChild();
    String language = root == null ? "" : root.attr("lang").strip().toLowerCase(Locale.ROOT);
    return new Masthead(
        page.address(),
        Optional.ofNullable(document.selectFirst(NAMES)).map(meta -> meta.attr("content")).stream()
            .map(Masthead::cut)
            .findFirst()
            .orElse(""),
        cut(document.title()),
        postal(document, Topic.IMPRINT.in(spoken)),
        mails(document, page.address()),
        Topic.OPT_OUT.in(spoken),
        Topic.IMPRINT.in(spoken),
        language.replaceAll("[^a-z].*", ""));
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? "" : text.strip();
  }

  private static List<String> postal(Document document, boolean imprint) {
    Stream<String> written =
        document.select(POSTAL).stream().limit(MOST_PLACES).flatMap(Masthead::lines);
    Stream<String> below =
        imprint
            ? document.select(PARAGRAPHS).stream().limit(MOST_PLACES).flatMap(Masthead::stacked)
            : Stream.empty();
    return Stream.concat(written, below)
        .filter(Masthead::isPostal)
        .distinct()
        .limit(MOST_PLACES)
        .toList();
  }

  /** A whole address element, or one line of a footer. */
  private static Stream<String> lines(Element place) {
    if (place.childrenSize() > MOST_PLACES) {
      return Stream.empty();
    }
    List<String> lines =
        place.wholeText().lines().map(Masthead::spaced).filter(line -> !line.isEmpty()).toList();
    List<String> address =
        lines.stream().takeWhile(line -> !NO_ADDRESS.matcher(line).find()).toList();
    return place.normalName().equals("address") || place.hasAttr("itemprop")
        ? Stream.of(String.join(", ", address).replaceAll(",(?:\\s*,)+", ","))
        : lines.stream();
  }

  /** A street and below it a town, with the name above them: as imprints write an address. */
  private static Stream<String> stacked(Element paragraph) {
    List<String> lines =
        paragraph
            .wholeText()
            .lines()
            .map(Masthead::spaced)
            .filter(line -> !line.isEmpty())
            .toList();
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

  private static String spaced(String line) {
    return line.strip().replaceAll("\\s+", " ");
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

  private static List<String> mails(Document document, Address address) {
    TreeSet<String> mails = new TreeSet<>();
    for (Element link : document.select("a[href^=mailto:]")) {
      Matcher mail = MAILTO.matcher(link.attr("href").toLowerCase(Locale.ROOT));
      if (mails.size() < MOST_PLACES
          && mail.lookingAt()
          && OFFICE.matcher(mail.group(1)).matches()
          && Patterns.below(own(address), mail.group(2))) {
        mails.add(Line.of(mail.group(1) + "@" + mail.group(2), LONGEST));
      }
    }
    return List.copyOf(mails);
  }

  private static String own(Address address) {
    return address.domain().startsWith("www.") ? address.domain().substring(4) : address.domain();
  }
}
