package dev.avow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.PageFacts;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.law.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every check against its folder of pages, whose marks say what it must find there. */
class ChecksTest {

  static Stream<String> ids() {
    return Checks.RULES.stream().map(Rule::id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void findsWhatIsMarkedAndNothingElse(String id) throws IOException {
    SiteFixture fixture = SiteFixture.read(id);

    List<String> found =
        fixture.judge().outcomes().get(id).findings().stream()
            .map(finding -> finding.where().source() + ":" + finding.where().line())
            .sorted()
            .toList();

    assertThat(found).isEqualTo(fixture.expected(id, found)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyCheckHasItsPage(String id) throws IOException {
    Path page = Path.of("..", "docs", "checks", id + ".md");

    assertThat(page).exists();
    assertThat(Files.readString(page)).startsWith("# " + id + "\n");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theOrderOfThePagesMakesNoDifference(String id) throws IOException {
    SiteFixture fixture = SiteFixture.read(id);
    List<PageFacts> backwards = new ArrayList<>(fixture.seen());
    Collections.reverse(backwards);

    assertThat(fixture.judge(backwards).findings()).isEqualTo(fixture.judge().findings());
  }

  /** Addresses that differ in their query alone are shown, and told, as one page. */
  @Test
  void aFaultOfOnePageIsToldOnce() throws IOException {
    SiteFixture fixture = SiteFixture.read("form-mailto");
    List<PageFacts> twice = new ArrayList<>(fixture.seen());
    twice.addAll(fixture.seen());

    assertThat(fixture.judge(twice).findings()).doesNotHaveDuplicates().isNotEmpty();
  }

  /** However many pages a layout has, its newsletter form is one thing to mend. */
  @Test
  void aFormOfTheLayoutIsToldOnceWithItsPages() throws IOException {
    List<Finding> findings =
        SiteFixture.read("form-notice").judge().outcomes().get("form-notice").findings();

    assertThat(findings.get(0))
        .hasToString(
            "https://shop.example/ #news, line 3: warning: The form asks for an e-mail address and"
                + " no link to the notice stands with it. Add a link to /privacy beside its button."
                + " The same form stands on 3 pages. [form-notice]");
    assertThat(findings.get(0).related())
        .extracting(Location::source)
        .containsExactly("https://shop.example/cups", "https://shop.example/pots");
  }

  @Test
  void onePageMoreMakesNoOtherFinding() throws IOException {
    SiteFixture fixture = SiteFixture.read("form-notice");
    List<PageFacts> fewer =
        fixture.seen().stream().filter(page -> !page.shown().endsWith("/pots")).toList();
    Finding before = fixture.judge(fewer).outcomes().get("form-notice").findings().get(0);
    Finding after = fixture.judge().outcomes().get("form-notice").findings().get(0);
    Fingerprint fingerprint = Fingerprint.beside("privacy.yaml", Optional.empty());

    assertThat(before.remedy()).isNotEqualTo(after.remedy());
    assertThat(fingerprint.of(before)).isEqualTo(fingerprint.of(after));
  }

  @Test
  void noTwoChecksShareAnId() {
    assertThat(ids()).doesNotHaveDuplicates();
  }

  @Test
  void anUndeclaredFieldIsToldWithTheLineToType() throws IOException {
    List<Finding> findings =
        SiteFixture.read("field-declared").judge().outcomes().get("field-declared").findings();

    assertThat(findings)
        .extracting(Finding::toString)
        .contains(
            "https://shop.example/join #signup, line 3: error: The field 'dob' asks for a date of"
                + " birth (by its label), which the declaration does not list. Declare it under"
                + " 'data:' as 'date-of-birth: {from: you, asked-at: [/join]}', add 'fields: [dob]'"
                + " to the item it belongs to, or remove it from the form. [field-declared]");
  }

  /** What nobody read is not passed. */
  @Test
  void whomAScriptFileTalksToThatWasNotReadIsNotAsked() throws IOException {
    for (String read : List.of("payment-page-hosted", "script-secret")) {
      SiteResult result = SiteFixture.read(read).judge();
      assertThat(result.outcomes().get("script-host-declared").state())
          .isEqualTo(CheckOutcome.State.PASSED);
    }
    assertThat(SiteFixture.read("script-integrity").judge().outcomes().get("script-host-declared"))
        .isEqualTo(
            CheckOutcome.notAsked(
                "The script file https://shop.example/own/1.2.3/own.js was not read whole;"
                    + " '--evidence' of a browser shows whom it talks to."));
  }

  /** What a script will write there is no fault of what stands there now. */
  @Test
  void aNoticeThatScriptsWriteIsNotJudgedByItsWords() throws IOException {
    SiteResult result = SiteFixture.read("notice-script").judge();

    for (String id : List.of("notice-recognized", "contact-shown", "notice-topics")) {
      assertThat(result.outcomes().get(id).findings()).as(id).isEmpty();
      assertThat(result.outcomes().get(id).state()).as(id).isNotEqualTo(CheckOutcome.State.PASSED);
    }
    assertThat(result.outcomes().get("notice-recognized").reason())
        .isEqualTo("The notice shows nothing until its scripts run; look with '--browser'.");
  }

  /** What was not read may be what is missed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "contact-shown",
        "notice-date",
        "notice-recognized",
        "notice-topics",
        "notice-unchanged",
        "recipient-named",
        "retention-shown"
      })
  void aNoticeThatCameCutIsNotJudgedByWhatItDoesNotSay(String id) throws IOException {
    SiteFixture fixture = SiteFixture.read(id);
    assertThat(fixture.judge().outcomes().get(id).findings()).isNotEmpty();

    CheckOutcome cut = fixture.cut().judge().outcomes().get(id);
    assertThat(cut)
        .isEqualTo(CheckOutcome.incomplete(List.of(), "The notice could not be seen whole."));
  }

  @Test
  void whereAButtonSendsAFormOpenlyItsFormactionIsNamed() throws IOException {
    List<Finding> findings =
        SiteFixture.read("form-https").judge().outcomes().get("form-https").findings();

    assertThat(findings)
        .extracting(Finding::remedy)
        .contains(
            "Write 'https:' in its action.", "Write 'https:' in the 'formaction' of the button.");
  }

  @Test
  void inAFolderNobodyAsksForCookiesAndRedirects() throws IOException {
    SiteResult result = SiteFixture.read("form-get").unserved().judge();

    for (String id : List.of("cookie-declared", "cookie-seen", "http-redirect")) {
      assertThat(result.outcomes().get(id).state()).as(id).isEqualTo(CheckOutcome.State.NOT_ASKED);
    }
  }

  @Test
  void silenceOnASiteSeenInPartIsNoPass() throws IOException {
    SiteResult result = SiteFixture.read("coverage").judge();

    assertThat(result.outcomes().get("form-mailto"))
        .isEqualTo(
            new CheckOutcome(
                CheckOutcome.State.INCOMPLETE, List.of(), "2 pages could not be seen whole."));
    assertThat(result.facts().complete()).isFalse();
  }

  @Test
  void whatTheFormsAskForIsHandedToTheLaw() throws IOException {
    assertThat(SiteFixture.read("field-declared").judge().facts())
        .isEqualTo(
            new SiteResult.Facts(
                List.of(
                    "criminal-record",
                    "customer-number",
                    "date-of-birth",
                    "email",
                    "insurance",
                    "phone",
                    "ssn"),
                false,
                false,
                false,
                true));
  }

  @Test
  void whoDeclaresOneHostOfAPartyReadsOfAllThatAreSeen() throws IOException {
    assertThat(SiteFixture.read("host-declared").judge().outcomes().get("host-declared").findings())
        .extracting(Finding::remedy)
        .filteredOn(remedy -> remedy.contains("google-fonts"))
        .hasSize(2)
        .containsOnly(
            "Declare it under 'parties:' as 'google-fonts: {name: Google, role: processor, hosts:"
                + " [fonts.googleapis.com, fonts.gstatic.com]}' with what is true of it, or take it"
                + " off the page.");
  }

  /** The party is typed once, whichever of the two is read first. */
  @Test
  void whoDeclaresTheHostOfAScriptReadsOfThoseOfThePageToo() throws IOException {
    var outcomes = SiteFixture.read("script-host-declared").judge().outcomes();

    assertThat(List.of("script-host-declared", "host-declared"))
        .allSatisfy(
            id ->
                assertThat(outcomes.get(id).findings())
                    .extracting(Finding::remedy)
                    .filteredOn(remedy -> remedy.contains("facebook"))
                    .singleElement()
                    .asString()
                    .contains("hosts: [connect.facebook.net, www.facebook.com]}'"));
  }

  @Test
  void aCardThatIsTypedOnSomebodyElsesPageIsToldOnce() throws IOException {
    assertThat(
            SiteFixture.read("payment-page-hosted")
                .judge()
                .outcomes()
                .get("field-asked-at")
                .findings())
        .extracting(Finding::problem)
        .filteredOn(problem -> problem.contains("credit-card"))
        .singleElement()
        .asString()
        .contains("'holder'");
  }

  @Test
  void aFilmThatIsDeclaredToWaitIsToldOfThatAlone() throws IOException {
    var outcomes = SiteFixture.read("tracker-consent").judge().outcomes();

    assertThat(outcomes.get("tracker-consent").findings())
        .extracting(Finding::problem)
        .anyMatch(problem -> problem.contains("'www.youtube.com'"));
    assertThat(outcomes.get("embed-consent").findings())
        .extracting(Finding::problem)
        .noneMatch(problem -> problem.contains("YouTube"));
  }

  /** One host of Google's serves maps, checks of people and much else. */
  @Test
  void aKnownPlaceOfAHostIsCalledByItsName() throws IOException {
    List<Finding> findings =
        SiteFixture.read("embed-consent").judge().outcomes().get("host-declared").findings();

    assertThat(findings)
        .extracting(Finding::toString)
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains(
                        "'www.google.com' for Google Maps, a host of no declared party. Declare it"
                            + " under 'parties:' as 'google-maps: {name: Google,"));
  }
}
