package dev.avow.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "Write 'opt-out: {reply: a}' there.; Write '`opt-out: {reply: a}`' there.",
        "Write 'a: /b' (or 'c: /d').; Write '`a: /b`' (or '`c: /d`').",
        "The check 'form-https' has findings.; The check 'form-https' has findings.",
        "Nobody's 'a b' isn't it.; Nobody's 'a b' isn't it.",
        "See '@name' and @name.; See '`@name`' and `@name`.",
        "An 'open quote {x}; An 'open quote `{x}`",
      })
  void whatIsToBeTypedIsOnePiece(String text, String pieces) {
    assertThat(
            Comment.pieces(text).stream()
                .map(piece -> piece.code() ? "`" + piece.text() + "`" : piece.text())
                .collect(Collectors.joining()))
        .isEqualTo(pieces);
  }
}
