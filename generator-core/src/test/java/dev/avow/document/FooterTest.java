package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
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
}
