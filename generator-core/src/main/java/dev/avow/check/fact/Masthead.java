package dev.avow.check.fact;

import dev.avow.check.fact.declared.Patterns;
import dev.avow.check.fact.place.DisguisedMail;
import dev.avow.check.fact.place.PostalLines;
import dev.avow.check.fact.word.Topic;
import dev.avow.site.address.Address;
import dev.avow.site.page.Page;
import dev.avow.text.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
 * @param phones numbers that it links to, as it writes them for the telephone
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
    List<String> phones,
    boolean leaves,
    boolean imprint,
    String language) {

  private static final int MOST_PLACES = 40;

  private static final Evaluator NAMES =
      Selector.evaluatorOf("meta[property=og:site_name], meta[name=application-name]");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{5,20}");
  private static final Pattern WORDS = Pattern.compile("\\s+");
  private static final int MOST_WORDS = 2_000;

  private static final Pattern MAIL =
      Pattern.compile("([a-z0-9-]{1,64})@([a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,6})");

  /** Whom nobody is named. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "privacy|data-?protection|dpo|gdpr|datenschutz|info|contact|kontakt|hello|hallo|office"
              + "|support|service|help|legal|mail|post|enquiries|inquiries|customer-?service"
              + "|contacto|contatto|vie-?privee|privacidad|privacidade"
              + "|praxis|rathaus|gemeinde|buero|kanzlei|sekretariat|verein|redaktion|team|shop|orders?"
              + "|reception|bookings?|reservas|hotel|bonjour|accueil|hola|ciao|klantenservice");

  public Masthead {
    postal = List.copyOf(postal);
    mails = List.copyOf(mails);
    phones = List.copyOf(phones);
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
        PostalLines.of(document, Topic.IMPRINT.in(spoken)),
        mails(document, page.address(), Topic.IMPRINT.in(spoken)),
        phones(document),
        Topic.OPT_OUT.in(spoken),
        Topic.IMPRINT.in(spoken),
        language.replaceAll("[^a-z].*", ""));
  }

  private static String cut(String text) {
    return text.length() > PostalLines.LONGEST ? "" : text.strip();
  }

  private static List<String> mails(Document document, Address address, boolean imprint) {
    TreeSet<String> mails = new TreeSet<>();
    document
        .select("a[href^=mailto:]")
        .forEach(link -> mail(link.attr("href").substring("mailto:".length()), address, mails));
    String shown = imprint && document.body() != null ? document.body().text() : "";
    Stream.of(shown, DisguisedMail.in(document, shown))
        .flatMap(text -> WORDS.splitAsStream(text).limit(MOST_WORDS))
        .forEach(word -> mail(word.replaceAll("[.,;:()]+$", ""), address, mails));
    return List.copyOf(mails);
  }

  private static void mail(String written, Address address, Set<String> mails) {
    Matcher mail = MAIL.matcher(written.toLowerCase(Locale.ROOT));
    if (mails.size() < MOST_PLACES
        && mail.lookingAt()
        && OFFICE.matcher(mail.group(1)).matches()
        && Patterns.below(own(address), mail.group(2))) {
      mails.add(Line.of(mail.group(1) + "@" + mail.group(2), PostalLines.LONGEST));
    }
  }

  private static List<String> phones(Document document) {
    return document.select("a[href^=tel:]").stream()
        .limit(MOST_PLACES)
        .map(link -> link.attr("href").substring("tel:".length()).strip())
        .filter(number -> PHONE.matcher(number).matches())
        .distinct()
        .sorted()
        .toList();
  }

  private static String own(Address address) {
    return address.domain().startsWith("www.") ? address.domain().substring(4) : address.domain();
  }
}
