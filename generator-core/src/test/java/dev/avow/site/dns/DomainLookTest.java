package dev.avow.site.dns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.NameServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What DNS says of domains, and what is made of servers that say nothing. */
class DomainLookTest {

  private static final String NAME = "shop.example";

  private NameServer server;

  @BeforeEach
  void open() throws Exception {
    server = new NameServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Domain.Status mail() throws Exception {
    try (Dns dns = Dns.at(server.address())) {
      return DomainLook.forMail(dns, NAME).status();
    }
  }

  @Test
  void aNameThatSomebodyHasNeedsNoRecords() throws Exception {
    server.without("lost.example");
    try (Dns dns = Dns.at(server.address())) {
      assertThat(DomainLook.at(dns, NAME)).isEqualTo(new Domain(NAME, Domain.Status.FINE, ""));
      assertThat(DomainLook.at(dns, "lost.example").status()).isEqualTo(Domain.Status.UNKNOWN);
    }
  }

  @Test
  void aServerForMailIsEnough() throws Exception {
    server.mail(NAME, 10, "mx.other.example");
    assertThat(mail()).isEqualTo(Domain.Status.FINE);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void anAddressOfItsOwnIsEnoughWithoutOne() throws Exception {
    server.address(NAME, 192, 0, 2, 1);
    assertThat(mail()).isEqualTo(Domain.Status.FINE);
  }

  @Test
  void neitherIsNoPlaceForMail() throws Exception {
    assertThat(mail()).isEqualTo(Domain.Status.WITHOUT_MAIL);
  }

  @Test
  void aDomainMaySayThatItTakesNoMail() throws Exception {
    server.mail(NAME, 0, "").address(NAME, 192, 0, 2, 1);
    assertThat(mail()).isEqualTo(Domain.Status.REFUSES_MAIL);
  }

  @Test
  void aNameThatNobodyHasTakesNone() throws Exception {
    server.without(NAME);
    assertThat(mail()).isEqualTo(Domain.Status.UNKNOWN);
  }

  @Test
  void whatAServerDoesNotTellIsNotKnown() throws Exception {
    server.answering((question, name) -> NameServer.answer(question, 5, null));
    try (Dns dns = Dns.at(server.address())) {
      assertThat(List.of(DomainLook.at(dns, NAME), DomainLook.forMail(dns, NAME)))
          .allSatisfy(
              domain -> {
                assertThat(domain.status()).isEqualTo(Domain.Status.UNTOLD);
                assertThat(domain.untold()).startsWith("DNS refused to tell about");
              });
    }
  }
}
