package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FooterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          reply: u@s.example                                  ; List-Unsubscribe: <mailto:u@s.example?subject=unsubscribe>
          reply: u@s.example, subject: 'leave & go'           ; List-Unsubscribe: <mailto:u@s.example?subject=leave%20%26%20go>
          form: /leave, reply: u@s.example                    ; List-Unsubscribe: <https://s.example/leave>,| <mailto:u@s.example?subject=unsubscribe>
          form: /leave, one-click: 'https://s.example/1?a=b'  ; List-Unsubscribe: <https://s.example/1?a=b>|List-Unsubscribe-Post: List-Unsubscribe=One-Click
          form: {de: /weg, en: /leave}                        ; List-Unsubscribe: <https://s.example/leave>
          reply: U@bücher.example                             ; List-Unsubscribe: <mailto:U@xn--bcher-kva.example?subject=unsubscribe>
          form: 'https://bücher.example/leave?a=ü'            ; List-Unsubscribe: <https://xn--bcher-kva.example/leave?a=%C3%BC>
          form: /leave, one-click: 'http://s.example/1'       ; List-Unsubscribe: <http://s.example/1>
          """)
  void headersLetMailProgramsOfferToLeave(String optOut, String headers) throws IOException {
    DocumentSet documents =
        Declared.documents(
            Declared.of(
                """
                avow: 1
                organization: {name: Shop, contact: p@s.example}
                site: {url: "https://s.example/"}
                data: {email: {from: you}}
                uses: {news: {purpose: email-marketing, data: email}}
                mailings: {news: {opt-out: {%}}}
                """
                    .replace("%", optOut)),
            Content.shipped());
    assertThat(Declared.text(documents, "email-footer-news.headers"))
        .isEqualTo(headers.replace('|', '\n') + "\n");
  }

  @Test
  void aFooterHasNoTitleInMarkdownEither(@TempDir Path overlay) throws IOException {
    String plan = Content.shipped().open("documents.yaml").text();
    Files.writeString(
        overlay.resolve("documents.yaml"),
        plan.replace("formats: [fragment, text]", "formats: [markdown, text]"));

    DocumentSet documents =
        Declared.documents(
            Declared.of(
                """
                avow: 1
                organization: {name: Shop, contact: p@s.example}
                site: {url: "https://s.example/"}
                data: {email: {from: you}}
                uses: {news: {purpose: email-marketing, data: email}}
                mailings: {news: {opt-out: {form: /leave}}}
                """),
            Content.over(overlay));

    assertThat(Declared.text(documents, "email-footer-news.md")).doesNotContain("#");
    assertThat(Declared.text(documents, "email-footer-news.txt")).isNotBlank();
  }
}
