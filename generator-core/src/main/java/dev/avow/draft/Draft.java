package dev.avow.draft;

import dev.avow.text.Yaml;
import java.util.List;

/** A first declaration, drafted from what a site shows: facts with their places, and questions. */
public final class Draft {

  private Draft() {}

  /** Its text; the same site gives the same text. */
  public static String of(SiteShown shown) {
    Sheet sheet = new Sheet();
    head(sheet, shown);
    PartySection parties = new PartySection(shown);
    OrganizationSection organization = new OrganizationSection(shown);
    MailingSection mailings = new MailingSection(shown);
    organization.write(sheet);
    new SiteSection(shown).write(sheet);
    sheet
        .blank()
        .line(0, "laws: [seed]")
        .ask(0, "Which laws apply to you? Add them, such as [seed, gdpr, ccpa].")
        .blank()
        .line(0, "audience:")
        .unknown(1, "groups", "Whom do you address, such as [customer, prospect]?");
    new DataSection(shown).write(sheet);
    sheet
        .blank()
        .line(0, "# No page says what data are used for; that is for you to say.")
        .unknown(0, "uses", "What are the data used for, and on which basis?")
        .line(0, "#  orders:     {purpose: fulfill-order, data: [name, email], basis: contract}")
        .line(0, "#  newsletter: {purpose: email-marketing, data: [email], choice: opt-in}");
    parties.write(sheet);
    new CookieSection(shown, parties).write(sheet);
    mailings.write(sheet);
    if (shown.pages().stream().anyMatch(page -> page.parties().showsSeal())) {
      sheet
          .blank()
          .line(0, "# A page shows the seal of a privacy program.")
          .unknown(0, "complaints", "Which program is it, and until when is the seal valid?");
    }
    inside(sheet);
    return sheet.toString();
  }

  private static void head(Sheet sheet, SiteShown shown) {
    long pages = shown.mastheads().size();
    sheet
        .line(0, "# yaml-language-server: $schema=privacy.schema.json")
        .line(
            0, "# Drafted from " + Yaml.comment(count(pages) + " of " + shown.site().shown()) + ".")
        .line(0, "#   '# seen:' tells where a fact was seen; read it again before you rely on it.")
        .line(0, "#   '# ask:'  is a question for a person; put the answer in place of 'unknown'.")
        .line(0, "# A key you leave out says nothing; 'none' says that there is none.");
    if (!shown.whole()) {
      sheet.line(0, "# Not all of the site could be seen; what else it asks for is not in here.");
    }
    sheet.line(0, "avow: 1").blank();
  }

  /** What no page can show. */
  private static void inside(Sheet sheet) {
    sheet
        .blank()
        .unknown(0, "rights", "Where can people see, correct and delete their data?")
        .line(0, "#  correct: {at: /account}")
        .blank()
        .unknown(0, "safeguards", "How are the data protected, and who vouches for it?")
        .line(
            0,
            "#  screen-lock: {after: PT5M, password: true, attested: {by: A. Person, on: 2026-10-01}}")
        .blank()
        .unknown(0, "staff", "Who inside sees what, and why? (never published)")
        .line(0, "#  roles: {clerk: {sees: [name, email], because: packs and posts orders}}")
        .blank()
        .unknown(0, "systems", "Where are the data stored? (never published)")
        .line(0, "#  shop: {holds: [name, email], location: US, room: our locked server room}");
  }

  static String count(long pages) {
    return pages == 1 ? "one page" : pages + " pages";
  }

  /** '/a, /b and 3 more pages', for a comment. */
  static String places(List<String> paths) {
    List<String> first = paths.stream().limit(3).toList();
    int more = paths.size() - first.size();
    return String.join(", ", first)
        + (more == 0 ? "" : " and " + more + (more == 1 ? " more page" : " more pages"));
  }
}
