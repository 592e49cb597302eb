package dev.avow.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceHeadTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '`',
      textBlock =
          """
          the tax law              -> The tax law.
          write to us. Or call!    -> Write to us. Or call!
          Reef & Co.               -> Reef & Co.
          eBay                     -> eBay.
          iPhone users             -> iPhone users.
          a@b.example              -> a@b.example.
          https://b.example/terms  -> https://b.example/terms.
          b.example/terms          -> b.example/terms.
          e-mail address           -> E-mail address.
          """)
  void sentenceBeginsWithACapitalUnlessItsFirstWordIsANameOrAnAddress(String said, String printed)
      throws Exception {
    assertThat(head(new SentenceHead(Locale.ENGLISH, "."), said)).isEqualTo(printed);
  }

  @Test
  void capitalsAndStopsAreThoseOfTheLanguage() throws Exception {
    assertThat(head(new SentenceHead(Locale.forLanguageTag("tr"), "."), "izninizle"))
        .isEqualTo("İzninizle.");
    SentenceHead japanese = new SentenceHead(Locale.JAPANESE, "。");
    assertThat(head(japanese, "会計")).isEqualTo("会計。");
    assertThat(head(japanese, "会計。")).isEqualTo("会計。");
  }

  private static String head(SentenceHead head, String said) throws Exception {
    MarkdownText text = new MarkdownText(said, null);
    return MarkdownFormat.INSTANCE
        .getMarkupString((MarkdownText) head.exec(List.of(text)))
        .replace("\\", "");
  }
}
