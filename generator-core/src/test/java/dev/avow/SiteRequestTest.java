package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteRequestTest {

  @Test
  void anAddressIsOneHoweverItIsWritten() {
    assertThat(List.of("https://a.example/", "http://a.example", "HTTPS://A.example", " https://a"))
        .allMatch(SiteRequest::isAddress);
  }

  @Test
  void anythingElseIsAFolder() {
    assertThat(List.of("", "site", "https", "https:/a", "sites/https://a", "ftp://a.example/"))
        .noneMatch(SiteRequest::isAddress);
  }

  @Test
  void aBlankBeforeTheAddressDoesNotKeepItsLoginFromIt() {
    Map<String, String> environment = Map.of("AVOW_USER", "clerk", "AVOW_PASSWORD", "word");
    assertThat(SiteKeys.of(environment, "", " HTTPS://a.example/x").logins())
        .containsExactly(new SiteReach.Login("a.example", "clerk", "word"));
  }
}
