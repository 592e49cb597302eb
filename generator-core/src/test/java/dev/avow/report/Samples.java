package dev.avow.report;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.finding.Standing;
import dev.avow.law.Condition;
import dev.avow.law.Ground;
import dev.avow.law.Ledger;
import dev.avow.law.LedgerEntry;
import dev.avow.law.Proof;
import dev.avow.law.Requirement;
import dev.avow.law.State;
import dev.avow.law.Voucher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports to print: one with something of everything, one hostile, one with nothing wrong. */
final class Samples {

  static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  static final Run RUN =
      new Run("1.0.0", "check", "privacy.yaml", "0123456789abcdef".repeat(4), DAY, false);

  private static final Rule SENT =
      new Rule(
          "form-https", "every form is sent over https", Severity.ERROR, "article, encryption");
  private static final Rule LIFETIME =
      new Rule("cookie-lifetime", "no cookie outlives its declared life", Severity.WARNING, "");

  private Samples() {}

  static Report everything() {
    List<Finding> findings =
        List.of(
            new Finding(
                    SENT,
                    Location.onPage("https://shop.example/join", "form#signup", 31, 5),
                    "The form sends 'email' to http://shop.example/join, unencrypted.",
                    "Change 'action' to https://shop.example/join.",
                    List.of(Location.inFile("privacy.yaml", 12, 3)))
                .showing(
                    "<form id=\"signup\" action=\"http://shop.example/join\" method=\"post\">"),
            new Finding(
                LIFETIME,
                Location.of("https://shop.example/"),
                "The cookie 'visit' lives 400 days; 'cookies.visit' says P90D.",
                "Shorten it, or declare 'lasts: P400D'."),
            new Finding(
                    LIFETIME,
                    Location.of("https://shop.example/about"),
                    "The cookie 'tour' lives 90 days; 'cookies.tour' says P30D.",
                    "Shorten it, or declare 'lasts: P90D'.")
                .standing(
                    new Standing(
                        Standing.Kind.WAIVED, "until 2027-03-31: the tour ends in spring.")),
            new Finding(
                    SENT,
                    Location.onPage("https://shop.example/old", "form:nth-child(2)", 9, 1),
                    "The form sends 'name' to http://shop.example/old, unencrypted.",
                    "Change 'action' to https://shop.example/old.")
                .standing(
                    new Standing(
                        Standing.Kind.BASELINE, "In the lock file by A. Person on 2026-11-01.")),
            new Finding(
                    Rule.warning("notice-linked", "every page links to the notice"),
                    Location.of("https://shop.example/print"),
                    "The page has no link to the notice.",
                    "Link to /privacy from the layout that all pages share.")
                .standing(new Standing(Standing.Kind.IGNORED, "a page for paper only")),
            new Finding(
                Rule.warning("seed-row", "the row of a pack is met"),
                Location.inFile("requirements/article.yaml", 3, 1),
                "Nothing in the declaration says it.",
                "Run 'avow explain seed-row'."),
            new Finding(
                Rule.error("key-unknown", "every key is one of the format"),
                Location.inFile("privacy.yaml", 14, 5),
                "'lable' is not a key of a data item.",
                "Did you mean 'label'?"));
    return new Report(
        RUN,
        findings,
        Optional.of(ledger()),
        Optional.of(coverage()),
        List.of(
            new WrittenFile("target/avow/notice.html", true),
            new WrittenFile("target/avow/notice.md", false)),
        List.of("Sample messages were not given, so 3 requirements were not asked."),
        checks(),
        Optional.of(
            new Report.Baseline(
                List.of(
                    new Report.Gone(
                        "form-get",
                        "00112233445566ff",
                        "https://shop.example/find #q",
                        "The form asks for 'email' and sends it by GET.")))),
        Optional.empty());
  }

  private static Coverage coverage() {
    return new Coverage(
        "https://shop.example/",
        List.of(
            new Coverage.Page("https://shop.example/", "Harbor Books"),
            new Coverage.Page("https://shop.example/join", "Join")),
        List.of(
            new Coverage.Gap(
                "https://shop.example/app", "The page is drawn by script; no text to see.", true)),
        List.of(
            new Coverage.Limit("pages", "500", false),
            new Coverage.Limit("time for one page", "30 s", true)),
        List.of("The site asked for a pause of 2 s, and got it."),
        List.of("https://shop.example: robots.txt was read and is obeyed."),
        List.of("https://shop.example/sitemap.xml: 2 listed."));
  }

  private static List<Checked> checks() {
    return List.of(
        new Checked(SENT, Checked.State.FINDINGS, ""),
        new Checked(LIFETIME, Checked.State.FINDINGS, ""),
        new Checked(
            Rule.error("http-redirected", "http leads to https"),
            Checked.State.NOT_ASKED,
            "A folder has no server."),
        new Checked(
            Rule.error("notice-unchanged", "the notice is the one generated"),
            Checked.State.INCOMPLETE,
            "https://shop.example/privacy did not answer within 10 s."),
        new Checked(
            Rule.error("form-get", "no form sends personal data by GET"),
            Checked.State.PASSED,
            ""));
  }

  /** A report that only tells why something was not asked. */
  static Report notAsking(List<String> sentences) {
    return new Report(
        RUN,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        sentences,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** A report on one requirement. */
  static Report judging(LedgerEntry entry) {
    return new Report(
        RUN,
        List.of(),
        Optional.of(new Ledger(DAY, List.of(entry))),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  static Ledger ledger() {
    List<LedgerEntry> entries = new ArrayList<>();
    Location line = Location.inFile("privacy.yaml", 20, 3);
    entries.add(
        entry(
            "seed-purpose",
            State.MET,
            "The notice says what each use is for.",
            List.of(
                new Ground(Ground.Kind.DECLARATION, "uses.orders.purpose", line),
                new Ground(
                    Ground.Kind.DOCUMENT,
                    "notice",
                    new Location("target/avow/notice.html", 0, 0, "#how-we-use-it"))),
            "",
            ""));
    entries.add(
        entry(
            "seed-forms-encrypted",
            State.NOT_MET,
            "The form on /join is sent unencrypted.",
            List.of(
                new Ground(
                    Ground.Kind.SITE,
                    "form-https",
                    Location.onPage("https://shop.example/join", "form#signup", 31, 5))),
            "Send every form over https.",
            ""));
    entries.add(
        entry(
            "seed-retention",
            State.QUESTION,
            "'data.web-profile.keep' is unknown.",
            List.of(new Ground(Ground.Kind.DECLARATION, "data.web-profile.keep", line)),
            "",
            "How long do you keep 'web-profile'?"));
    entries.add(
        new LedgerEntry(
            requirement("seed-screens"),
            State.ATTESTED,
            "A named person vouches for it.",
            List.of(new Ground(Ground.Kind.DECLARATION, "safeguards.screen-lock.attested", line)),
            List.of(new Voucher("A. Person", DAY.minusDays(30), DAY.plusDays(335), line)),
            "",
            "",
            Optional.of(DAY.plusDays(335))));
    State[] rest = {
      State.DECIDED,
      State.NOT_ASKED,
      State.INCOMPLETE,
      State.WAIVED,
      State.NOT_YET_IN_FORCE,
      State.DOES_NOT_APPLY
    };
    for (State state : rest) {
      entries.add(
          entry("seed-" + state.word().replace(' ', '-'), state, "So it is.", List.of(), "", ""));
    }
    return new Ledger(DAY, entries);
  }

  static LedgerEntry entry(
      String id, State state, String why, List<Ground> links, String remedy, String question) {
    return new LedgerEntry(
        requirement(id), state, why, links, List.of(), remedy, question, Optional.empty());
  }

  private static Requirement requirement(String id) {
    return new Requirement(
        id,
        "article",
        "Safeguarding customer data, posted policy",
        "The notice and the site keep the promise that '" + id + "' names.",
        new Condition.Fact("collects-personal-data", List.of(), 1),
        new Proof.Document("notice"),
        Requirement.Demand.MUST,
        Requirement.Verified.TEXT,
        Optional.empty(),
        "",
        "posting",
        "",
        "",
        Location.inFile("requirements/article.yaml", 3, 1));
  }

  /** The same text, hostile, wherever a site or an author can put text. */
  static Report saying(String text) {
    Finding finding =
        new Finding(
                LIFETIME,
                new Location("https://shop.example/" + text, 1, 1, text),
                text,
                text,
                List.of(Location.of(text)))
            .showing(text);
    Finding accepted =
        new Finding(LIFETIME, new Location(text, 0, 0, text), text, text)
            .standing(new Standing(Standing.Kind.WAIVED, text));
    LedgerEntry entry =
        new LedgerEntry(
            requirement("seed-retention"),
            State.QUESTION,
            text,
            List.of(new Ground(Ground.Kind.SITE, text, Location.onPage(text, text, 1, 1))),
            List.of(new Voucher(text, DAY, DAY, Location.of(text))),
            text,
            text,
            Optional.empty());
    Coverage coverage =
        new Coverage(
            text,
            List.of(new Coverage.Page(text, text)),
            List.of(new Coverage.Gap(text, text, false)),
            List.of(new Coverage.Limit(text, text, true)),
            List.of(text),
            List.of(text),
            List.of(text));
    Mails mails =
        new Mails(
            text,
            List.of(new Mails.Message(text, text)),
            List.of(new Mails.Open("mail-host", Location.of(text), text)),
            true);
    return new Report(
        new Run("1.0.0", "check", text, "", DAY, false),
        List.of(finding, accepted),
        Optional.of(new Ledger(DAY, List.of(entry))),
        Optional.of(coverage),
        List.of(new WrittenFile(text, true)),
        List.of(text),
        List.of(new Checked(LIFETIME, Checked.State.INCOMPLETE, text)),
        Optional.of(new Report.Baseline(List.of(new Report.Gone("form-get", text, text, text)))),
        Optional.of(mails));
  }
}
