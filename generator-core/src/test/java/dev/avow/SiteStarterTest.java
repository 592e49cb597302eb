package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.law.State;
import dev.avow.report.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is drafted from a site is sound, says only what was seen, and asks for the rest. */
class SiteStarterTest {

  /** What a check finds when the declaration says less, or other things, than the site does. */
  private static final Set<String> DRIFT =
      Set.of(
          "field-declared",
          "field-asked-at",
          "field-required",
          "host-declared",
          "host-seen",
          "script-host-declared",
          "party-country",
          "cookie-declared",
          "cookie-seen",
          "cookie-lifetime",
          "cookie-provider",
          "storage-declared",
          "storage-seen",
          "opt-out-page",
          "contact-shown",
          "declared-page");

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "../examples/bookshop, https://harborbooks.example/",
    "../examples/leaky-shop, https://leakyshop.example/",
    "src/test/resources/clean/blog, https://tidalnotes.example/",
    "src/test/resources/clean/shop, https://kiln.example/",
    "src/test/resources/clean/shell, https://rowing.example/",
    "src/test/resources/clean/languages, https://spaziergang.example/",
    "src/test/resources/clean/government, https://fenmarsh.example/"
  })
  void whatIsDraftedIsSoundAndLeavesOnlyQuestions(String folder, String home) throws IOException {
    Path file = temp.resolve("privacy.yaml");

    Outcome drafted = Drafts.draft(file, Path.of(folder, "site"), home);

    assertThat(drafted.report().findings()).isEmpty();
    Outcome judged = Avow.validate(new Request(file, Drafts.DAY));
    assertThat(judged.report().entries(State.NOT_MET)).isEmpty();
    assertThat(judged.report().entries(State.QUESTION)).isNotEmpty();
    assertThat(Drafts.besidesQuestions(judged)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "../examples/bookshop, https://harborbooks.example/, true",
    "../examples/leaky-shop, https://leakyshop.example/, false",
    "src/test/resources/clean/blog, https://tidalnotes.example/, true",
    "src/test/resources/clean/shop, https://kiln.example/, true",
    "src/test/resources/clean/languages, https://spaziergang.example/, true",
    "src/test/resources/clean/government, https://fenmarsh.example/, true"
  })
  void theSiteKeepsToWhatWasDraftedFromIt(String folder, String home, boolean sound)
      throws IOException {
    Path file = temp.resolve("privacy.yaml");
    Drafts.draft(file, Path.of(folder, "site"), home);
    Request request = new Request(file, Drafts.DAY);
    Path site = new Example(Path.of(folder)).copied(temp.resolve("site"));
    Avow.generate(request, site, temp.resolve("inside"));

    Outcome checked = Avow.check(request, SiteRequest.of(site.toString()), seen -> {});

    assertThat(Drafts.besidesQuestions(checked))
        .filteredOn(finding -> DRIFT.contains(finding.rule().id()))
        .isEmpty();
    // Of a site that is sound itself, nothing else is left either.
    assertThat(Drafts.besidesQuestions(checked).isEmpty()).isEqualTo(sound);
    assertThat(checked.report().entries(State.NOT_MET).isEmpty()).isEqualTo(sound);
  }

  @Test
  void twoDraftsOfOneSiteAreTheSameBytes() throws IOException {
    Path site = Path.of("../examples/leaky-shop/site");
    Drafts.draft(temp.resolve("a.yaml"), site, "https://leakyshop.example/");
    Drafts.draft(temp.resolve("b.yaml"), site, "https://leakyshop.example/");

    assertThat(temp.resolve("a.yaml")).hasSameBinaryContentAs(temp.resolve("b.yaml"));
  }

  @Test
  void everyUnknownComesWithItsQuestion() throws IOException {
    Path file = temp.resolve("privacy.yaml");
    Drafts.draft(file, Path.of("../examples/bookshop/site"), "https://harborbooks.example/");

    assertThat(Files.readAllLines(file))
        .filteredOn(line -> line.contains(": unknown"))
        .isNotEmpty()
        .allMatch(line -> line.contains(" # ask: "));
  }

  @Test
  void aFormSaysWhatIsCollectedAndWhere() throws IOException {
    Path file = temp.resolve("privacy.yaml");
    Drafts.draft(file, Path.of("../examples/bookshop/site"), "https://harborbooks.example/");

    assertThat(file)
        .content()
        .contains(
            """
              phone:
                # seen: field 'phone'
                from: you
                asked-at: [/account/, /checkout/]
                necessity: optional
                keep: unknown                  # ask: How long is it kept, and why?
            """
                .indent(0))
        .contains("  name: \"Harbor Books, Inc.\" ")
        .contains("  address: \"12 Quay Street, Burlington, MA 01803, United States\"\n")
        .contains("    email: \"privacy@harborbooks.example\"\n")
        .contains("  notice: /privacy\n")
        .contains("    hosts: [js.quaypay.example]\n")
        .contains("    signup: [/newsletter/]\n")
        .contains("      form: /unsubscribe/\n");
  }

  @Test
  void whomAScriptFileTalksToIsDraftedAsAParty() throws IOException {
    Path site = Files.createDirectories(temp.resolve("site"));
    page(site, "index", "<script src=/app.js></script>");
    Files.writeString(site.resolve("app.js"), "s.src = 'https://js.quaypay.example/v1.js';");
    Path file = temp.resolve("privacy.yaml");

    Drafts.draft(file, site, "https://kanne.example/");

    assertThat(file).content().contains("    hosts: [js.quaypay.example]\n");
  }

  @Test
  void whatPagesSayOfTheOrganizationIsDraftedWithItsQuestion() throws IOException {
    Path site = Files.createDirectories(temp.resolve("site"));
    page(site, "index", "<a href=/datenschutz>Datenschutz</a>");
    page(
        site,
        "impressum",
        "<h1>Impressum</h1><p>Kanne GmbH<br>\nHafen 12<br>\n24939 Flensburg</p>");
    page(site, "datenschutz", "<h1>Datenschutzerklärung</h1><p>Wir achten darauf.</p>");
    page(site, "sicherheit", "<h1>Sicherheit</h1><p>Wir verschlüsseln.</p>");
    page(
        site,
        "abmelden",
        "<h1>Newsletter abmelden</h1><form method=post><input type=email name=email></form>"
            + "<a href='mailto:post@kanne.example'>oder schreiben</a>");
    page(
        site,
        "newsletter",
        "<h1>Newsletter</h1><form method=post><input type=email name=email></form>");
    page(
        site, "mehr", "<a href=/abmelden>ab</a><a href=/newsletter>n</a><a href=/sicherheit>s</a>");
    page(site, "seiten", "<a href=/impressum>Impressum</a><a href=/mehr>mehr</a>");
    Path file = temp.resolve("privacy.yaml");

    Drafts.draft(file, site, "https://kanne.example/");

    assertThat(file)
        .content()
        .contains("  address: \"Kanne GmbH, Hafen 12, 24939 Flensburg\"\n")
        .contains("  security: /sicherheit ")
        .contains("# ask: What is posted there now is in de. In which languages is it published")
        .contains("      reply: \"post@kanne.example\" ")
        .contains("      form: /abmelden\n")
        .contains("      login: false ");
  }

  private static void page(Path site, String name, String body) throws IOException {
    Files.writeString(
        site.resolve(name + ".html"),
        "<!DOCTYPE html><html lang=de><title>" + name + "</title>" + body);
  }

  @Test
  void cookiesOfAServerAreDraftedByNameAndLifetime() throws IOException {
    Path file = temp.resolve("privacy.yaml");
    try (LocalSite site = new LocalSite()) {
      site.page(
          "/",
          "<html lang=en><title>Shop</title><body><h1>Shop</h1>"
              + "<a href=mailto:jane.roe@shop.example>Jane</a> "
              + "<a href=mailto:info@shop.example>Write</a>");
      site.setting("basket_of=canary1; Max-Age=864000; Path=/");
      site.setting("JSESSIONID=canary2; Path=/");
      site.setting("for:a.person@mail.example=canary3; Path=/");

      Outcome outcome = Avow.init(file, Drafts.copy(site), Drafts.DAY, seen -> {});

      assertThat(outcome.report().findings()).isEmpty();
      assertThat(file)
          .content()
          .contains(
              "\n  basket-of:\n    # seen: set on /\n    name: \"basket_of\"\n    class: unknown ")
          .contains("    lasts: P10D\n")
          .contains("    name: \"JSESSIONID\"\n")
          .contains("    lasts: session\n")
          .contains("    name: \"for:*\"")
          .doesNotContain("canary")
          .doesNotContain("a.person")
          .doesNotContain("jane")
          .contains("    email: \"info@shop.example\"\n");
      assertThat(Drafts.besidesQuestions(Avow.validate(new Request(file, Drafts.DAY)))).isEmpty();
      assertThat(
              Drafts.besidesQuestions(
                  Avow.check(new Request(file, Drafts.DAY), Drafts.copy(site), seen -> {})))
          .filteredOn(finding -> DRIFT.contains(finding.rule().id()))
          .isEmpty();
    }
  }

  @Test
  void aSiteThatCannotBeReadLeavesNothingBehind() throws IOException {
    Path file = temp.resolve("privacy.yaml");
    Path empty = Files.createDirectories(temp.resolve("empty"));

    Outcome outcome = Drafts.draft(file, empty, "https://shop.example/");

    assertThat(outcome.exit()).isEqualTo(Exit.INCOMPLETE);
    assertThat(outcome.report().findings())
        .extracting(Finding::toString)
        .containsExactly(
            empty
                + ": error: No page of '"
                + empty
                + "' could be read, so nothing was drafted and nothing written. Mend what the"
                + " list of pages not seen tells, or name another page of the site. [draft-site]");
    assertThat(temp).isDirectoryNotContaining("regex:.*\\.(yaml|json|part)");
  }

  @Test
  void aPartOfASiteIsDraftedAndSaysSo() throws IOException {
    Path file = temp.resolve("privacy.yaml");
    SiteRequest two =
        SiteRequest.of("../examples/bookshop/site")
            .within(SiteRequest.Bounds.DEFAULT.withPages(2))
            .as(Optional.of("https://harborbooks.example/"));

    Outcome outcome = Avow.init(file, two, Drafts.DAY, seen -> {});

    assertThat(outcome.exit()).isEqualTo(Exit.INCOMPLETE);
    assertThat(outcome.report().files()).extracting(WrittenFile::changed).containsOnly(true);
    assertThat(file)
        .content()
        .contains("# Not all of the site could be seen; what else it asks for is not in here.\n");
  }

  @Test
  void aFolderNeedsItsPublicAddress() throws IOException {
    Path file = temp.resolve("privacy.yaml");
    Path site = Path.of("../examples/bookshop/site");

    Outcome outcome = Avow.init(file, SiteRequest.of(site.toString()), Drafts.DAY, seen -> {});

    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings())
        .extracting(Finding::toString)
        .containsExactly(
            site
                + ": error: Nothing says which public address the folder '"
                + site
                + "' stands for. Name it with --as https://shop.example/ (in Maven, <as>)."
                + " [site-address]");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatStandsIsNotReplacedByADraft() throws IOException {
    Path file = Files.writeString(temp.resolve("privacy.yaml"), "mine");

    Outcome outcome =
        Drafts.draft(file, Path.of("../examples/bookshop/site"), "https://harborbooks.example/");

    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().coverage()).isEmpty();
    assertThat(file).hasContent("mine");
  }

  @Test
  void aStoppedLookWritesNothing() throws IOException {
    Path file = temp.resolve("privacy.yaml");

    Thread.currentThread().interrupt();
    Outcome outcome =
        Drafts.draft(file, Path.of("../examples/bookshop/site"), "https://harborbooks.example/");

    assertThat(Thread.interrupted()).isFalse();
    assertThat(outcome.report().run().interrupted()).isTrue();
    assertThat(file).doesNotExist();
  }
}
