package dev.avow.text.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data are told by shape and check digits; what only looks like them is not. */
class TracesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMAIL | write to jane.doe@post.example today",
        "EMAIL | <jane_doe+news@mail.post.photography>",
        "EMAIL | mailto:j@b.co.uk",
        "CARD | 4539 1488 0343 6467",
        "CARD | 4539-1488-0343-6467.",
        "CARD | Visa 4539148803436467",
        "CARD | Kreditkarte: 5500005555555559",
        "CARD | 3782-822463-10013",
        "IBAN | DE89 3704 0044 0532 0130 00",
        "IBAN | DE89370400440532013000",
        "IBAN | GB82 WEST 1234 5698 7654 32 BIC",
        "IBAN | BE68 5390 0754 7034 BANK",
        "SSN | SSN: 536-90-4399",
        "SSN | social security no. 536-90-4399",
        "NIR | 1 85 05 78 006 084 91",
        "NIR | 185057800608491",
        "BSN | BSN 111222333",
        "BSN | burgerservicenummer: 1112.22.333",
        "CODICE_FISCALE | RSSMRA85T10A562S",
        "DNI | DNI 12345678Z",
        "DNI | NIE: X1234567L",
        "CPF | 529.982.247-25",
        "CPF | cpf=52998224725",
        "PESEL | PESEL: 44051401359",
      })
  void aPersonsDataAreFound(PersonalKind kind, String text) {
    assertThat(Traces.in(text, "")).extracting(Trace::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "logo@2x.png",
        "grid@1.2.3",
        "you@example.com",
        "name@company.com",
        "https://0123456789abcdef@errors.example/1",
        "20261201.104512.GA123456@lists.post.example",
        "@jane",
        "jane@localhost",
        "4539 1488 0343 6468",
        "4539148803436467",
        "Visa 4242 4242 4242 4242",
        "Card 4111111111111111",
        "Order no 4539 1488 0343 6467",
        "Rechnung 4539 1488 0343 6467",
        "9539 1488 0343 6467",
        "1234 4539 1488 0343 6467 1234",
        "DE89 3704 0044 0532 0130 01",
        "XX89 3704 0044 0532 0130 00",
        "536-90-4399",
        "SSN 000-90-4399",
        "SSN 078-05-1120",
        "1 85 13 78 006 084 91",
        "1 85 05 78 006 084 92",
        "111222333",
        "BSN 111222334",
        "RSSMRA85T10A562T",
        "12345678Z",
        "DNI 12345678A",
        "529.982.247-26",
        "111.111.111-11",
        "44051401359",
        "PESEL 44051401358",
        "GA1.2.4539148803.1606219200",
        "978-3-16-148410-0",
        "+49 151 1234 5678 90",
        "2026-12-01T08:00:00.000Z",
        "1.234.567.890,12",
        "",
      })
  void whatOnlyLooksLikeThemIsNot(String text) {
    assertThat(Traces.in(text, "")).isEmpty();
  }

  @Test
  void theLabelBeforeATextCounts() {
    assertThat(Traces.in("111222333", "Your BSN")).hasSize(1);
    assertThat(Traces.in("4539 1488 0343 6467", "Order number")).isEmpty();
  }

  @Test
  void mailboxesOfOfficesAreNobodys() {
    for (String office : List.of("info", "support", "no-reply", "press.office", "sales+eu")) {
      assertThat(Traces.in(office + "@post.example", ""))
          .extracting(Trace::role)
          .containsOnly(true);
    }
    assertThat(Traces.in("jane@post.example", "")).extracting(Trace::role).containsExactly(false);
  }

  @Test
  void equalAddressesAreOneHoweverWritten() {
    List<Trace> traces = Traces.in("Jane@Post.example jane@post.example", "");

    assertThat(traces).hasSize(2);
    assertThat(traces.get(0).sameAs()).isEqualTo(traces.get(1).sameAs());
  }

  @Test
  void valuesAreLookedAtThroughTheirCoding() {
    assertThat(Traces.inValue("jane.doe%40post.example", "")).isEqualTo(Set.of(PersonalKind.EMAIL));
    assertThat(Traces.inValue("eyJtYWlsIjoiamFuZS5kb2VAcG9zdC5leGFtcGxlIn0=", ""))
        .isEqualTo(Set.of(PersonalKind.EMAIL));
    assertThat(Traces.inValue("Zk3GQvT0Bq8uY5w1Xr7cDg==", "")).isEmpty();
  }

  @Test
  void whatIsFoundIsNotHandedOn() {
    assertThat(Traces.in("jane.doe@post.example", "").toString())
        .doesNotContain("jane")
        .isEqualTo("[EMAIL]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1 ", "@", "a@", "4539 ", "DE89 3704 ", "mail:\"@", "1.", "9-"})
  void longTextsOfOneKindEndSoon(String part) {
    assertThat(Traces.in(part.repeat(200_000), "")).hasSizeLessThanOrEqualTo(100);
    assertThat(Traces.named(part.repeat(200_000))).isEmpty();
  }
}
