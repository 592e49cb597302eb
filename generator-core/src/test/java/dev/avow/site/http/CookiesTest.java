package dev.avow.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import dev.avow.site.crawl.MapFetcher;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Manners;
import dev.avow.text.personal.PersonalKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What is kept of a Set-Cookie header, and what is not. */
class CookiesTest {

  private static final Address SHOP = Address.of("https://shop.example/");

  @Test
  void attributesAreReadInAnyCaseAndOrder() {
    SetCookie cookie = one("a=1; SAMESITE=lax; path=/x; domain=.Shop.example; HTTPONLY; secure");

    assertThat(cookie)
        .isEqualTo(
            new SetCookie(
                "a", SHOP, ".shop.example", "/x", null, true, true, "lax", Set.of(), Set.of()));
  }

  @Test
  void maxAgeWinsOverExpires() {
    assertThat(one("a=1; Expires=Wed, 02 Dec 2026 08:00:00 GMT").lifetime()).isEqualTo(86_400);
    assertThat(one("a=1; Max-Age=60; Expires=Wed, 02 Dec 2026 08:00:00 GMT").lifetime())
        .isEqualTo(60);
  }

  @Test
  void withoutADateOfTheServerALifetimeBeginsWhenTheAnswerCame() {
    Headers headers = Headers.of("Set-Cookie", "a=1; Expires=Wed, 02 Dec 2026 08:00:00 GMT");
    Instant received = Instant.parse("2026-12-02T07:00:00Z");

    assertThat(Cookies.of(SHOP, headers, received).get(0).lifetime()).isEqualTo(3600);
    assertThat(Cookies.of(SHOP, headers).get(0).lifetime()).isNull();
  }

  @Test
  void aCrawlKnowsWhenAnAnswerCame() {
    String end = "Expires=Fri, 31 Dec 9999 23:59:59 GMT";
    MapFetcher site =
        new MapFetcher()
            .page(SHOP + "", "<a href=/gone>g</a>")
            .answer(SHOP + "gone", 404, "", "Set-Cookie", "a=1; " + end);

    assertThat(
            site.crawl(CrawlPlan.from(SHOP).with(new Manners(1, 1, Duration.ZERO, true))).cookies())
        .extracting(SetCookie::lifetime)
        .singleElement(InstanceOfAssertFactories.LONG)
        .isPositive();
  }

  @Test
  void aMaxAgeOfManyDigitsIsLongAndNoSession() {
    assertThat(one("a=1; Max-Age=9999999999999").lifetime()).isEqualTo(999_999_999_999L);
    assertThat(one("a=1; Max-Age=" + "9".repeat(400)).lifetime()).isEqualTo(999_999_999_999L);
    assertThat(one("a=1; Max-Age=-" + "9".repeat(400)).lifetime()).isNegative();
  }

  @Test
  void aYearOfTwoDigitsIsOneOfThisCentury() {
    SetCookie cookie = one("a=1; Expires=Wed, 02-Dec-26 08:00:00 GMT");

    assertThat(cookie.lifetime()).isEqualTo(86_400);
    assertThat(cookie.oddities()).containsExactly(SetCookie.Oddity.TWO_DIGIT_YEAR);
    assertThat(one("a=1; Expires=Thu, 01-Jan-70 00:00:00 GMT").lifetime()).isNegative();
  }

  @Test
  void theSameCookieTwiceIsOdd() {
    Headers headers =
        Headers.of("Set-Cookie", "a=1", "Set-Cookie", "a=2", "Set-Cookie", "a=3; Path=/x");

    assertThat(Cookies.of(SHOP, headers))
        .extracting(SetCookie::oddities)
        .containsExactly(Set.of(), Set.of(SetCookie.Oddity.TWICE), Set.of());
  }

  @Test
  void theValueIsGoneAndItsKindStays() {
    SetCookie cookie = one("who=canary.4711@post.example; Path=/");

    assertThat(cookie.holds()).containsExactly(PersonalKind.EMAIL);
    assertThat(cookie.toString()).doesNotContain("canary").doesNotContain("4711");
  }

  @Test
  void pathsAreShownWithoutWhatMayBeSomebodys() {
    assertThat(Address.of("https://shop.example/u/canary.4711@post.example/x?a=b").shown())
        .isEqualTo("https://shop.example/u/.../x?a=...");
    assertThat(Address.of("https://shop.example/u/canary%40post.example").shown())
        .isEqualTo("https://shop.example/u/...");
    assertThat(Address.of("https://shop.example/basket;jsessionid=canary4711").shown())
        .isEqualTo("https://shop.example/basket;...");
    assertThat(Address.of("https://shop.example/20261201/@jane/4539148803436467/a%20b").shown())
        .isEqualTo("https://shop.example/20261201/@jane/4539148803436467/a%20b");
  }

  private static SetCookie one(String line) {
    Headers headers = Headers.of("Date", "Tue, 01 Dec 2026 08:00:00 GMT", "Set-Cookie", line);
    return Cookies.of(SHOP, headers).get(0);
  }
}
