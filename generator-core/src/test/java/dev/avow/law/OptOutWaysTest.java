package dev.avow.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.law.Evidence.Outcome;
import dev.avow.law.Evidence.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One way to leave suffices for each list, and need not be the same for all of them. */
class OptOutWaysTest {

  private static final String SHOP = Fixture.LETTERS;

  private static final String TRIED = "attested: {by: A. Person, on: 2026-10-01}";

  private static final String BY_REPLY = "{reply: off@shop.example, login: false, " + TRIED + "}";
  private static final String BY_FORM = "{form: /off, login: false, " + TRIED + "}";
  private static final String BY_TONGUE =
      "{form: {en: /off, de: /ab}, login: false, " + TRIED + "}";
  private static final String BY_EITHER = "{reply: off@shop.example, form: /off, login: false}";
  private static final String TRANSACTIONAL = "none, class: transactional";
  private static final String UNSAID = "{reply: unknown, form: /off, login: false}";
  private static final String BY_NEITHER = "{login: false}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // first list, second list, check of replies, check of forms: row of replies, row of forms
        "reply  | form   | PASSED    | PASSED    | MET            | MET",
        "form   | reply  | PASSED    | PASSED    | MET            | MET",
        "reply  | form   | FINDINGS  | PASSED    | NOT_MET        | NOT_MET",
        "reply  | form   | PASSED    | FINDINGS  | NOT_MET        | NOT_MET",
        "reply  | form   | PASSED    | NOT_ASKED | NOT_ASKED      | NOT_ASKED",
        "reply  | reply  | PASSED    | NOT_ASKED | MET            | DOES_NOT_APPLY",
        "form   | form   | NOT_ASKED | PASSED    | DOES_NOT_APPLY | MET",
        "either | either | FINDINGS  | PASSED    | DOES_NOT_APPLY | MET",
        "either | form   | FINDINGS  | PASSED    | DOES_NOT_APPLY | MET",
        "tongue | reply  | PASSED    | PASSED    | MET            | MET",
        "tongue | tongue | NOT_ASKED | PASSED    | DOES_NOT_APPLY | MET",
        "order  | form   | NOT_ASKED | PASSED    | DOES_NOT_APPLY | MET",
        "none   | form   | NOT_ASKED | PASSED    | NOT_MET        | NOT_MET",
        "unsaid | form   | PASSED    | PASSED    | QUESTION       | MET",
      })
  void eachListHasAWay(
      String first, String second, Result replies, Result forms, State byReply, State byForm) {
    Ledger ledger = ledger(way(first), way(second), replies, forms);

    assertThat(ledger.entry("seed-optout-reply").orElseThrow().state()).isEqualTo(byReply);
    assertThat(ledger.entry("seed-optout-form").orElseThrow().state()).isEqualTo(byForm);
  }

  @Test
  void aListThatAReplyEndsNeedsNoSimplePage() {
    Ledger ledger = ledger(BY_REPLY, BY_REPLY, Result.PASSED, Result.NOT_ASKED);

    assertThat(ledger.entry("seed-optout-simple").orElseThrow().state()).isEqualTo(State.ATTESTED);
  }

  @Test
  void aListThatNobodyTriedToLeaveIsNotShownToBeSimple() {
    Ledger ledger = ledger(BY_REPLY, BY_EITHER, Result.PASSED, Result.FINDINGS);

    LedgerEntry simple = ledger.entry("seed-optout-simple").orElseThrow();
    assertThat(simple.state()).isEqualTo(State.NOT_MET);
    assertThat(simple.why())
        .isEqualTo(
            "The check 'opt-out-page' has findings; nobody vouches for"
                + " 'mailings.offers.opt-out'.");
    LedgerEntry anytime = ledger.entry("seed-optout-anytime").orElseThrow();
    assertThat(anytime.why()).isEqualTo("Nobody vouches for 'mailings.offers.opt-out'.");
    assertThat(anytime.remedy()).contains("attested: {by: A. Person, on: 2026-10-01}");
  }

  @Test
  void whoTriedItMayBeAQuestion() {
    String asked = "{reply: off@shop.example, login: false, attested: unknown}";
    Ledger ledger = ledger(asked, asked, Result.PASSED, Result.NOT_ASKED);

    assertThat(ledger.entry("seed-optout-anytime").orElseThrow().state()).isEqualTo(State.QUESTION);
  }

  private static String way(String name) {
    return switch (name) {
      case "reply" -> BY_REPLY;
      case "form" -> BY_FORM;
      case "either" -> BY_EITHER;
      case "tongue" -> BY_TONGUE;
      case "unsaid" -> UNSAID;
      case "order" -> TRANSACTIONAL;
      default -> BY_NEITHER;
    };
  }

  private static Ledger ledger(String first, String second, Result replies, Result forms) {
    String text =
        SHOP
            + "mailings:\n"
            + "  letter: {opt-out: "
            + first
            + (first.equals(TRANSACTIONAL) ? "" : ", class: marketing")
            + "}\n  offers: {class: marketing, opt-out: "
            + second
            + "}\n";
    Evidence well = Fixture.allIsWell(Fixture.file(text).declaration());
    Map<String, Outcome> checks = new HashMap<>(well.checks());
    checks.put("opt-out-reply", new Outcome(replies, "", List.of()));
    checks.put("opt-out-page", new Outcome(forms, "", List.of()));
    return Fixture.ledger(text, new Evidence(well.documents(), checks, Map.of(), well.mails()));
  }
}
