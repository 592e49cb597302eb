package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Links in the form that cannot be clicked. */
class PlainTextTest {
  @Test
  void linkWithinThePageNamesTheHeadingItLeadsTo() throws IOException {
    DocumentSet documents = Declared.documents(Declared.file("small.yaml"), Content.shipped());
    assertThat(Declared.text(documents, "privacy.txt"))
        .contains("Full list (“What we collect”)", "How to leave (“Leaving our e-mail lists”)");
    assertThat(Declared.text(documents, "privacy.md")).contains("[Full list](#what-we-collect)\n");
  }
}
