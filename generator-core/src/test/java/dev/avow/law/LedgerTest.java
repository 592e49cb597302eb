package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Standing;
import dev.avow.law.Evidence.Outcome;
import dev.avow.law.Evidence.Result;
import dev.avow.law.Requirement.Demand;
import dev.avow.law.Requirement.Verified;
import dev.avow.model.Declaration;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Set<String> IDS = Set.of("form-get");

  private static final String SHOP = Fixture.LETTERS;

  @Test
  void whatThisCommandDidNotLookAtIsNotAskedAndNeverMet() throws IOException {
    Ledger ledger = Fixture.ledger(Fixture.bookshop(), Evidence.NONE);
    assertThat(ledger.entry("seed-practice-match").orElseThrow().state())
        .isEqualTo(State.NOT_ASKED);
    assertThat(ledger.entry("seed-collected").orElseThrow().state()).isEqualTo(State.NOT_ASKED);
    assertThat(ledger.entry("seed-seal").orElseThrow().state()).isEqualTo(State.NOT_ASKED);
    assertThat(ledger.counts().values().stream().mapToInt(count -> count).sum()).isEqualTo(40);
    assertThat(ledger.findings()).isEmpty();
  }

  @Test
  void aCheckThatCouldNotBeJudgedIsIncomplete() {
    LedgerEntry entry =
        entry(SHOP, "check(form-https)", checked(Result.INCOMPLETE, "the site did not answer"));
    assertThat(entry.state()).isEqualTo(State.INCOMPLETE);
    assertThat(entry.why())
        .isEqualTo("The check 'form-https' could not be judged: the site did not answer.");
  }

  @Test
  void whatACheckFoundIsNotToldTwice() {
    Ledger ledger = ledger(SHOP, row("check(form-https)"), checked(Result.FINDINGS, ""));
    assertThat(ledger.entries().get(0).state()).isEqualTo(State.NOT_MET);
    assertThat(ledger.entries().get(0).remedy())
        .isEqualTo("Mend what was found by 'form-https'; each finding says how.");
    assertThat(ledger.findings()).isEmpty();
  }

  @Test
  void anAttestationHoldsAYearWhenNoEndIsSaid() {
    String shop = SHOP + "safeguards: {tls: {attested: {by: A. Person, on: 2025-11-24}}}\n";
    LedgerEntry entry = entry(shop, "attested(safeguards.tls)", Evidence.NONE);
    assertThat(entry.state()).isEqualTo(State.ATTESTED);
    assertThat(entry.why())
        .isEqualTo("A. Person vouches for it since 2025-11-24, until 2026-11-24.");
    assertThat(entry.turns()).contains(LocalDate.of(2026, 11, 25));
    assertThat(entry.vouchers()).extracting(Voucher::by).containsExactly("A. Person");
  }

  @Test
  void eachOfSeveralClassesIsHeldInTime() {
    String one = SHOP + "staff: {training: {every: P1Y, last: 2026-10-01, owner: hr}}\n";
    LedgerEntry held = entry(one, "current(staff.training)", Evidence.NONE);
    assertThat(held.state()).isEqualTo(State.MET);
    assertThat(held.why()).isEqualTo("'staff.training' was done on 2026-10-01.");

    String two =
        one.replace("{every", "[{every").replace("hr}}", "hr}, {every: P1M, last: 2026-10-01}]}");
    LedgerEntry late = entry(two, "current(staff.training)", Evidence.NONE);
    assertThat(late.state()).isEqualTo(State.NOT_MET);
    assertThat(late.why()).isEqualTo("'staff.training[1]' was due on 2026-11-01.");
    assertThat(entry(two, "present(staff.training.owner)", Evidence.NONE).why())
        .isEqualTo("The declaration does not say 'staff.training[1].owner'.");
  }

  @Test
  void whatIsNotDeclaredHasNobodyWhoVouchesForIt() {
    String locked =
        "present(safeguards.screen-lock.after, .password) and attested(safeguards.screen-lock)";
    assertThat(entry(SHOP, locked, Evidence.NONE).why())
        .isEqualTo(
            "The declaration does not say 'safeguards.screen-lock.after', nor"
                + " 'safeguards.screen-lock.password'; nobody vouches for"
                + " 'safeguards.screen-lock'.");
    assertThat(entry(SHOP + "safeguards: none\n", "attested(safeguards.tls)", Evidence.NONE).why())
        .isEqualTo("'safeguards' is none.");
  }

  @Test
  void anAttestationThatEndedOrIsYetToComeProvesNothing() {
    assertThat(attested("{by: A. Person, on: 2025-11-23}").why())
        .isEqualTo("'safeguards.tls.attested' held until 2026-11-23.");
    LedgerEntry later = attested("{by: A. Person, on: 2026-11-25}");
    assertThat(later.state()).isEqualTo(State.NOT_MET);
    assertThat(later.turns()).contains(LocalDate.of(2026, 11, 25));
    assertThat(attested("{by: unknown, on: 2026-10-01}").state()).isEqualTo(State.QUESTION);
    assertThat(attested("{by: A. Person, on: 2026-10-01, until: unknown}").state())
        .isEqualTo(State.QUESTION);
  }

  @Test
  void aDecisionNeedsItsOwnEntry() {
    assertThat(entry(SHOP, "decided(our-balance)", Evidence.NONE).state()).isEqualTo(State.NOT_MET);
    String decided =
        SHOP
            + "decisions: {our-balance: {by: A. Counsel, on: 2026-10-01, because: it weighs"
            + " more}}\n";
    assertThat(entry(decided, "decided(our-balance)", Evidence.NONE).state())
        .isEqualTo(State.DECIDED);
  }

  @Test
  void neverIsBrokenByWhatIsSaidAndAsksWhereItIsUnknown() {
    String never = "never(data.*.keep.forever = true)";
    assertThat(entry(SHOP, never, Evidence.NONE).state()).isEqualTo(State.MET);
    assertThat(
            entry(SHOP.replace("you}", "you, keep: {forever: true}}"), never, Evidence.NONE)
                .state())
        .isEqualTo(State.NOT_MET);
    assertThat(entry(SHOP.replace("you}", "you, keep: unknown}"), never, Evidence.NONE).state())
        .isEqualTo(State.QUESTION);
  }

  @Test
  void noneIsAnAnswerToSaidAndNotToPresent() {
    String shop = SHOP.replace("you}", "you, keep: none}");
    assertThat(entry(shop, "said(data.*.keep)", Evidence.NONE).state()).isEqualTo(State.MET);
    assertThat(entry(shop, "present(data.*.keep)", Evidence.NONE).state()).isEqualTo(State.NOT_MET);
    assertThat(entry(SHOP, "said(data.*.keep)", Evidence.NONE).state()).isEqualTo(State.NOT_MET);
  }

  @Test
  void aProofThatRangesOverNothingIsNotMetAndSaysSo() {
    LedgerEntry entry = entry(SHOP, "said(data.*[is = ssn].keep)", Evidence.NONE);
    assertThat(entry.state()).isEqualTo(State.NOT_MET);
    assertThat(entry.why()).isEqualTo("Nothing is declared under 'data' where 'is' is ssn.");
    assertThat(entry.evidence()).extracting(Ground::says).containsExactly("data");
  }

  @Test
  void aRowWithALaterDayIsNotYetInForce() {
    Requirement row =
        row("check(form-https)", Optional.of(LocalDate.of(2027, 1, 1)), Verified.TEXT);
    Ledger ledger = ledger(SHOP, row, Evidence.NONE);
    assertThat(ledger.entries().get(0).state()).isEqualTo(State.NOT_YET_IN_FORCE);
    assertThat(ledger.turns()).contains(LocalDate.of(2027, 1, 1));
  }

  @Test
  void aRowWhoseLawNobodyReadIsAWarning() {
    Requirement row = row("present(site)", Optional.empty(), Verified.SECONDARY);
    assertThat(ledger(SHOP, row, Evidence.NONE).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "privacy.yaml:1:1: warning: The declaration does not say 'site'. Do it. [own-row]");
  }

  @Test
  void aWaiverHoldsUntilItsDayAndIsThenAFinding() {
    String waived =
        SHOP + "waivers: [{of: own-row, because: we move in spring, until: 2026-11-24}]\n";
    Ledger ledger = ledger(waived, row("present(site)"), Evidence.NONE);
    assertThat(ledger.entries().get(0).state()).isEqualTo(State.WAIVED);
    assertThat(ledger.entries().get(0).why())
        .isEqualTo(
            "Accepted until 2026-11-24: we move in spring. The declaration does not say 'site'.");
    assertThat(ledger.turns()).contains(LocalDate.of(2026, 11, 25));
    assertThat(about(waived, ledger)).isEmpty();

    String expired = waived.replace("2026-11-24", "2026-11-23");
    Ledger later = ledger(expired, row("present(site)"), Evidence.NONE);
    assertThat(later.entries().get(0).state()).isEqualTo(State.NOT_MET);
    assertThat(about(expired, later))
        .containsExactly(
            "privacy.yaml:7:11: error: The waiver of 'own-row' ended on 2026-11-23. Mend what it"
                + " accepts, or give it a later 'until:' and say why in 'because:'."
                + " [waiver-expired]");
  }

  @Test
  void aWaiverNobodyNeedsIsAFinding() {
    String waived =
        SHOP + "waivers: [{of: own-row, because: we move in spring, until: 2026-12-24}]\n";
    Ledger met = ledger(waived, row("present(data.email)"), Evidence.NONE);
    assertThat(about(waived, met))
        .containsExactly(
            "privacy.yaml:7:11: warning: The waiver of 'own-row' accepts nothing that was found."
                + " Take it out. [waiver-unused]");
    Ledger notAsked = ledger(waived, row("check(form-https)"), Evidence.NONE);
    assertThat(about(waived, notAsked)).isEmpty();
  }

  @Test
  void aWaiverOfAFindingHoldsAtItsPagesAlone() {
    String shop =
        SHOP + "waivers: [{of: form-get, where: /search/*, because: no data, until: 2026-12-24}]\n";
    Rule rule = Rule.error("form-get", "no form sends personal data by GET");
    Finding search =
        new Finding(rule, Location.of("https://a.example/search/x"), "It does.", "Do.");
    Finding other = new Finding(rule, Location.of("https://a.example/join"), "It does.", "Do.");
    Waivers sorted =
        Waivers.apply(
            Fixture.file(shop).declaration(),
            Fixture.TODAY,
            List.of(search, other),
            new Ledger(Fixture.TODAY, List.of()),
            id -> true,
            IDS);
    assertThat(sorted.waived())
        .containsExactly(
            search.standing(new Standing(Standing.Kind.WAIVED, "until 2026-12-24: no data.")));
    assertThat(sorted.open()).containsExactly(other);
    assertThat(sorted.about()).isEmpty();
  }

  @Test
  void aWaiverOfWhatIsNoFindingSaysWhatWasProbablyMeant() {
    Ledger ledger = new Ledger(Fixture.TODAY, List.of());
    assertThat(about(SHOP + "waivers: [{of: from-get, because: no, until: 2026-12-24}]\n", ledger))
        .singleElement()
        .asString()
        .endsWith(
            "warning: No finding is called 'from-get'. Did you mean 'form-get'? [waiver-unused]");
    assertThat(about(SHOP + "waivers: [{of: x, because: no, until: 2026-12-24}]\n", ledger))
        .singleElement()
        .asString()
        .contains("'x'. Write the word in brackets at the end of the finding.");
  }

  @Test
  void aWaiverHoldsAtAnAddressHoweverItIsWritten() {
    String shop =
        SHOP + "waivers: [{of: form-get, where: /café/*, because: no data, until: 2026-12-24}]\n";
    Rule rule = Rule.error("form-get", "no form sends personal data by GET");
    for (String address :
        List.of(
            "https://a.example/café/x y{z}",
            "https://a.example/caf%C3%A9/x",
            "https://a.example/caf%C3%A9/x#part")) {
      Finding finding = new Finding(rule, Location.of(address), "It does.", "Do.");
      assertThat(waived(shop, finding)).hasSize(1);
    }
    assertThat(waived(shop, new Finding(rule, Location.of("https://a.example/%zz"), "It.", "Do.")))
        .isEmpty();
  }

  private static List<Finding> waived(String text, Finding finding) {
    return Waivers.apply(
            Fixture.file(text).declaration(),
            Fixture.TODAY,
            List.of(finding),
            new Ledger(Fixture.TODAY, List.of()),
            id -> true,
            IDS)
        .waived();
  }

  private static List<String> about(String text, Ledger ledger) {
    Declaration declaration = Fixture.file(text).declaration();
    return Waivers.apply(declaration, Fixture.TODAY, List.of(), ledger, id -> true, IDS)
        .about()
        .stream()
        .map(Finding::toString)
        .toList();
  }

  private static LedgerEntry attested(String by) {
    String shop = SHOP + "safeguards: {tls: {attested: " + by + "}}\n";
    return entry(shop, "attested(safeguards.tls)", Evidence.NONE);
  }

  private static Evidence checked(Result result, String why) {
    Outcome outcome = new Outcome(result, why, List.of(Location.of("https://a.example/join")));
    return new Evidence(Map.of(), Map.of("form-https", outcome), Map.of(), Map.of());
  }

  private static LedgerEntry entry(String text, String proof, Evidence evidence) {
    return ledger(text, row(proof), evidence).entries().get(0);
  }

  private static Ledger ledger(String text, Requirement row, Evidence evidence) {
    return Obligations.of(List.of(row), Fixture.matter(text), Fixture.TODAY).prove(evidence);
  }

  static Requirement row(String proof) {
    return row(proof, Optional.empty(), Verified.TEXT);
  }

  private static Requirement row(String proof, Optional<LocalDate> effective, Verified verified) {
    return new Requirement(
        "own-row",
        "own",
        "",
        "it is so",
        new When("always").condition(),
        new ProofText(proof).proof(),
        Demand.MUST,
        verified,
        effective,
        "",
        "",
        "Is it?",
        "Do it.",
        Location.of("own.yaml"));
  }
}
