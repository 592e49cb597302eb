package dev.avow.draft;

import dev.avow.check.fact.Masthead;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.field.FieldKind;
import dev.avow.text.Yaml;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list that people join where a form asks for an address alone, or offers news by a box. */
final class MailingSection {

  /** How the page of a list calls itself, in the languages whose fields we read. */
  private static final Pattern CALLED =
      Pattern.compile(
          "letter|lettre|mailing|rundbrief|bolet|bollett|brief|subscri|abonn|suscri|iscri|inscri");

  /** How the path of a page ends where people leave a list. */
  private static final Pattern LEAVING =
      Pattern.compile(
          "/(leave|leaving|unsub\\w*|opt-?out|abmeld\\w*|austrag\\w*|desinscri\\w*|desabon\\w*|baja"
              + "|disiscri\\w*|afmeld\\w*|uitschrij\\w*|cancelar)(\\.\\w+|/)?$");

  /** What the address of a form says that joins a list. */
  private static final Pattern JOINING = Pattern.compile("(?i)(?<!un)subscribe\\b|newsletter");

  private final TreeSet<String> joins = new TreeSet<>();

  /**
   * Where people may join, or may do something else: a form for an address alone, a box for news.
   */
  private final TreeSet<String> perhaps = new TreeSet<>();

  private final SiteShown shown;
  private final TreeSet<String> replies = new TreeSet<>();
  private Optional<String> leaves = Optional.empty();
  private boolean locked;

  MailingSection(SiteShown shown) {
    this.shown = shown;
    for (PageFacts page : shown.pages()) {
      boolean said = shown.masthead(page).filter(Masthead::leaves).isPresent();
      boolean named = LEAVING.matcher(PagePaths.of(page).toLowerCase(Locale.ROOT)).find();
      for (FormFact form : page.forms()) {
        // 'Leave the letter' above a button 'Unsubscribe': the form says it, and so does the path.
        boolean leave = said || (named && form.saysOptOut());
        if (leave && asksMail(form)) {
          leave(page, form);
        } else if (served(form) || (alone(form) && (form.saysOptOut() || called(shown, page)))) {
          joins.add(PagePaths.of(page));
        } else if (alone(form) || offers(form)) {
          perhaps.add(PagePaths.of(page));
        }
      }
    }
    perhaps.removeAll(joins);
  }

  private void leave(PageFacts page, FormFact form) {
    String path = PagePaths.of(page);
    if (leaves.isEmpty() && !path.contains("*")) {
      leaves = Optional.of(path);
      locked = form.password();
      shown.masthead(page).ifPresent(seen -> replies.addAll(seen.mails()));
    }
  }

  private static boolean called(SiteShown shown, PageFacts page) {
    String title = shown.masthead(page).map(Masthead::title).orElse("");
    return CALLED.matcher((PagePaths.of(page) + " " + title).toLowerCase(Locale.ROOT)).find();
  }

  private static boolean offers(FormFact form) {
    return form.fields().stream().anyMatch(field -> field.kind() == FieldKind.MARKETING_OPT_IN);
  }

  private static boolean asksMail(FormFact form) {
    return words(form).contains("email") && !form.password();
  }

  /** Whether it is sent to a place for joining, as the services for lists have one. */
  private static boolean served(FormFact form) {
    return asksMail(form)
        && !words(form).contains("credit-card") // who subscribes for money joins no list
        && form.targets().stream()
            .anyMatch(target -> !target.host().isEmpty() && JOINING.matcher(target.to()).find());
  }

  /**
   * Whether the form asks for an address, perhaps with a name, and for nothing else; who may write
   * a user name instead is known already.
   */
  private static boolean alone(FormFact form) {
    Set<String> words = words(form);
    return asksMail(form)
        && !form.login()
        && form.fields().stream().noneMatch(field -> field.kind() == FieldKind.EMAIL_OR_USERNAME)
        && Set.of("email", "name").containsAll(words);
  }

  private static Set<String> words(FormFact form) {
    return form.fields().stream()
        .filter(FieldFact::personal)
        .map(FieldFact::word)
        .collect(Collectors.toSet());
  }

  void write(Sheet sheet) {
    sheet.blank();
    if (joins.isEmpty() && perhaps.isEmpty()) {
      sheet
          .line(0, "# No form was seen by which people join a mailing list.")
          .unknown(0, "mailings", "Which e-mail lists do you write to? Or 'none'.");
      return;
    }
    sheet.line(0, "mailings:").line(1, "newsletter:");
    if (joins.isEmpty()) {
      sheet.unknown(2, "signup", "On which pages do people join it?");
    } else {
      sheet
          .seen(2, "a form for an e-mail address and little else")
          .line(2, "signup: " + Sheet.list(PagePaths.few(joins)))
          .ask(2, "Do people join a list there? One, or several?");
    }
    if (!perhaps.isEmpty()) {
      sheet.ask(
          2,
          "A form for an address, or a box for news, is on "
              + Draft.places(PagePaths.few(perhaps))
              + ". Do people join there?");
    }
    sheet.unknown(2, "class", "Is it marketing or transactional?");
    leaves.ifPresentOrElse(
        page -> optOut(sheet, page),
        () ->
            sheet.unknown(
                2, "opt-out", "How do people leave? {reply: ADDRESS, form: /unsubscribe}"));
    sheet
        .unknown(2, "honored-within", "How soon is that obeyed, such as P2D?")
        .unknown(2, "from", "Which address is it sent from?");
  }

  private void optOut(Sheet sheet, String page) {
    sheet.line(2, "opt-out:");
    replies.stream()
        .filter(mail -> replies.size() == 1 && Yaml.clean(mail))
        .findFirst()
        .ifPresentOrElse(
            mail ->
                sheet
                    .seen(3, "an address on the page about leaving")
                    .asked(3, "reply: " + Yaml.quoted(mail), "Does a reply to it end the mail?"),
            () ->
                sheet.unknown(3, "reply", "To which address does a reply with 'unsubscribe' go?"));
    sheet.seen(3, "a page about leaving, with a form").answer(3, "form", page);
    if (locked) {
      sheet.unknown(3, "login", "Must people log in to leave? true or false");
    } else {
      sheet
          .seen(3, "a form without a password")
          .asked(3, "login: false", "Can people leave without logging in?");
    }
    sheet.unknown(3, "attested", "Who tried it, and when? {by: A. Person, on: 2026-10-01}");
  }
}
