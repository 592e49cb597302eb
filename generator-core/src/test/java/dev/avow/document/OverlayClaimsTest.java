package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims that an overlay makes elsewhere than in a clause. */
class OverlayClaimsTest {
  private static final String DECLARATION =
      """
      avow: 1
      organization: {name: "Harbor Books, Inc.", contact: privacy@harborbooks.example}
      notice: {effective: 2026-12-01}
      site: {url: "https://harborbooks.example/"}
      data:
        email: {from: you, asked-at: /join, keep: {for: P7Y, after: the order}}
      uses:
        orders: {purpose: fulfill-order, data: email, basis: contract}
      """;

  private static final String PAGE = "page/page.html.ftl";
  private static final String STYLE = "page/page.css";

  @TempDir private Path overlay;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "::",
      textBlock =
          """
          en/words.yaml   :: data: {email: {label: Your address (never shared)}}
          en/words.yaml   :: data: {email: {label: E-mail address, plain: an address that nobody gets}}
          en/phrases.yaml :: phrases: {title-notice: {says: We don’t sell your data}}
          """)
  void wordThatDeniesWhatOursDoesNotIsTold(String file, String text) throws IOException {
    write(file, text);
    assertThat(claims()).hasSize(1).first().asString().contains(file, "denies or promises");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "::",
      textBlock =
          """
          en/words.yaml   :: data: {email: {label: Your address, plain: your address}}
          en/phrases.yaml :: phrases: {title-notice: {says: How we handle your data}}
          en/phrases.yaml :: phrases: {none-not-stored: {says: never written down}}
          """)
  void otherWordsForTheSameMayStand(String file, String text) throws IOException {
    write(file, text);
    assertThat(claims()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>We never share your data.</p>",
        "<p>We <em>n<b>ever</b></em> share your data</p>",
        "<footer>Your data are 100 % secure with us</footer>",
        "<footer>Harbor Books <div>Your data go to nobody</div></footer>",
        "<p title=x>${'We never'} share your data.</p>"
      })
  void denialInThePageIsTold(String added) throws IOException {
    write(PAGE, shipped(PAGE).replace("<header", added + "<header"));
    assertThat(claims()).hasSize(1).first().asString().contains(PAGE, "The page around");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><a href='/opt-out'>Do Not Sell or Share My Personal Information</a></nav>",
        "<!-- never shown to anybody --><footer>© Harbor Books. All rights reserved.</footer>",
        "<p>No. 7</p>"
      })
  void pageMaySayWhatDeniesNothing(String added) throws IOException {
    write(PAGE, shipped(PAGE).replace("<header", added + "<header"));
    assertThat(claims()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "main::before { content: 'We keep it safe.'; }",
        "main::before { content: counter(x) \"never shared\"; } ",
        ":root { --claim: \"Never shared\"; } main::after { content: var(--claim); }"
      })
  void claimOfAStyleIsTold(String added) throws IOException {
    write(STYLE, shipped(STYLE) + added);
    assertThat(claims()).hasSize(1).first().asString().contains(STYLE, "The style writes words");
  }

  @Test
  void styleMayPrintMarksAndNameFonts() throws IOException {
    write(
        STYLE,
        shipped(STYLE) + ":root { --serif: \"Iowan Old Style\"; } li::before { content: '→'; }");
    assertThat(claims()).isEmpty();
  }

  @Test
  void shippedTextsClaimNothingAround() throws IOException {
    write(PAGE, shipped(PAGE));
    write(STYLE, shipped(STYLE));
    write("en/words.yaml", shipped("en/words.yaml"));
    write("en/phrases.yaml", shipped("en/phrases.yaml"));
    assertThat(claims()).isEmpty();
  }

  private void write(String name, String text) throws IOException {
    Path file = overlay.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String shipped(String name) throws IOException {
    return Content.shipped().open(name).text();
  }

  private List<String> claims() throws IOException {
    return Declared.documents(Declared.of(DECLARATION), Content.over(overlay)).findings().stream()
        .map(Finding::toString)
        .filter(finding -> finding.contains("claim-without-fact"))
        .toList();
  }
}
