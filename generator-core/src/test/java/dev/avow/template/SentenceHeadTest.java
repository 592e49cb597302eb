package dev.avow.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    MarkdownText text = new MarkdownText(said, null);
    assertThat(
            MarkdownFormat.INSTANCE
                .getMarkupString((MarkdownText) new SentenceHead(true).exec(List.of(text)))
                .replace("\\", ""))
        .isEqualTo(printed);
  }
}
