package dev.avow.document;

import static dev.avow.document.Declared.SHOP;
import static dev.avow.document.Declared.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whom people can complain to, and whom not. */
class ComplaintsTest {
  @Test
  void sealIsNoPlaceToComplain() throws IOException {
    String seal = "{name: ISO 27001 by AFNOR, kind: seal, url: \"https://afnor.example/\"}";
    assertThat(notice(SHOP + "complaints: {redress: " + seal + "}\n"))
        .contains(
            "Seals and certificates We hold: - ISO 27001 by AFNOR: https://afnor.example/ How")
        .doesNotContain("Complaints", "turn to");
    assertThat(
            notice(SHOP + "complaints: {redress: [" + seal + ", {name: Umpire, kind: court}]}\n"))
        .contains("Complaints You can also turn to: - Umpire, a court Seals and certificates");
  }

  @Test
  void ownAddressIsNoAuthority() throws IOException {
    assertThat(notice(SHOP + "rights: {complain: {email: p@s.example}}\n"))
        .contains("Complain to an authority. You can also complain to us. Write to p@s.example.");
    assertThat(notice(SHOP + "rights: {complain: {at: /complain}}\n"))
        .contains("Complain to an authority. You can also complain to us. Go to");
    assertThat(notice(SHOP + "rights: {complain: {email: help@authority.example}}\n"))
        .contains("Complain to an authority. Write to help@authority.example.");
  }
}
