package dev.avow.check.fact;

import dev.avow.check.fact.word.Topic;
import dev.avow.site.address.Address;
import dev.avow.site.address.PageQuery;
import dev.avow.site.page.Link;
import dev.avow.site.page.Page;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Whether a page lets only those do what it is for who log in. */
public enum LoginAhead {
  NO,
  /** A refresh or a script leads whoever comes to a login. */
  LEADS,
  /** The page says that one has to log in. */
  SAYS,
  /** It speaks of a login or links to one: its only way, where there is no form. */
  OFFERS;

  private static final Pattern PATH =
      Pattern.compile(
          "[/._-](?:log-?_?[io]n|sign-?_?in|auth|sso|saml|oauth2?|einloggen|connexion|inloggen)(?:[/._-]|$)");

  private static final Pattern HOST = Pattern.compile("(?:login|signin|auth|sso|accounts)\\..*");

  private static final Pattern SENDS =
      Pattern.compile(
          "\\blocation(?:\\.href)?\\s*+(?:=|\\.(?:replace|assign)\\()\\s*+[\"'`]([^\"'`]{1,300})");

  /** A handler sends nobody on before something happens; a function that is called at once does. */
  private static final Pattern FUNCTION = Pattern.compile("\\bfunction\\b|=>");

  private static final Pattern CALLED_AT_ONCE =
      Pattern.compile("^\\s*+[(!;]+(?:async\\s*+)?(?:function|\\()");

  private static final Pattern SENTENCE = Pattern.compile("[.!?:;](?:\\s|$)");

  /** Or in another way, or not at all: 'you need not log in', 'log in or enter your address'. */
  private static final Pattern TAKEN_BACK =
      Pattern.compile(
          "\\b(?:not|no|without|or|nicht|kein|keine|ohne|oder|pas|sans|ou|sin|senza|non|niet|geen"
              + "|zonder|sem)\\b|n['’]t\\b");

  private static final Evaluator SCRIPTS = Selector.evaluatorOf("script:not([src])");

  /** What all pages of a layout share: a link to the account stands there for other reasons. */
  private static final Evaluator LAYOUT =
      Selector.evaluatorOf("nav, header, footer, aside, [role=navigation], [role=banner]");

  private static final Evaluator BLOCKS =
      Selector.evaluatorOf("p, li, td, dd, label, legend, h1, h2, h3, div, main, section, form");

  /** What holds other blocks is read block by block. */
  private static final Set<String> HOLDERS = Set.of("div", "main", "section", "form");

  static LoginAhead of(Page page) {
    boolean moved = !isLogin(page.requested()) && isLogin(page.address());
    if (moved
        || page.links().stream().anyMatch(link -> link.unasked() && isLogin(link))
        || page.document().select(SCRIPTS).stream().anyMatch(script -> sends(page, script.data()))
        || sends(page, page.document().body().attr("onload"))) {
      return LEADS;
    }
    if (says(page.document(), Topic.LOGIN_NEEDED)) {
      return SAYS;
    }
    boolean links =
        page.links().stream()
            .anyMatch(
                link ->
                    link.use() == Link.Use.NAVIGATE
                        && isLogin(link)
                        && link.element().closest(LAYOUT) == null);
    return links || says(page.document(), Topic.LOGIN_OFFERED) ? OFFERS : NO;
  }

  /** Whether an address, as it is told, is that of a login. */
  public static boolean at(String shown) {
    return Address.read(shown) instanceof Address address && isLogin(address);
  }

  private static boolean isLogin(Link link) {
    return link.target() instanceof Address to && isLogin(to);
  }

  private static boolean isLogin(Address address) {
    return PATH.matcher(PageQuery.asPath(address).toLowerCase(Locale.ROOT)).find()
        || HOST.matcher(address.host()).matches();
  }

  private static boolean sends(Page page, String script) {
    Matcher matcher = SENDS.matcher(script);
    int allowed = CALLED_AT_ONCE.matcher(script).find() ? 1 : 0;
    while (matcher.find()) {
      long functions = FUNCTION.matcher(script.substring(0, matcher.start())).results().count();
      if (functions <= allowed
          && page.resolve(matcher.group(1)) instanceof Address to
          && isLogin(to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Document document, Topic topic) {
    for (Element block : document.body().select(BLOCKS)) {
      String text = HOLDERS.contains(block.normalName()) ? block.ownText() : block.text();
      for (String sentence : SENTENCE.split(text, -1)) {
        String folded = Topic.fold(sentence);
        if (topic.in(folded)
            && !TAKEN_BACK.matcher(sentence.toLowerCase(Locale.ROOT)).find()
            && block.closest(LAYOUT) == null) {
          return true;
        }
      }
    }
    return false;
  }
}
