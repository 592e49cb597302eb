package dev.avow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.http.SetCookie;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cookies as the DevTools protocol tells them: of those that scripts set nothing else is known. */
class ToldCookieTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

  @Test
  void whenItEndsTellsHowLongItLives() {
    assertThat(told(1_800_000_000 + 395 * 86_400 + 0.25).lifetime()).isEqualTo(395L * 86_400);
    assertThat(told(1_800_000_060).lifetime()).isEqualTo(60L);
  }

  @Test
  void thatOfASessionHasNoLifetime() {
    assertThat(told(-1).lifetime()).isNull();
  }

  private static SetCookie told(double expires) {
    Map<String, Object> attributes =
        Map.of("name", "visit", "value", "1", "domain", "shop.example", "expires", expires);
    return ToldCookie.of(attributes, NOW).set(EvidenceFileTest.SCOPE).get(0);
  }
}
