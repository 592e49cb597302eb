package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  @Test
  void everythingDeclaredIsShown() throws IOException {
    DocumentSet documents = Declared.documents(Declared.file("everything.yaml"), Content.shipped());
    assertThat(documents.findings().stream().map(Finding::toString)).isEmpty();
  }

  @Test
  void sameInputGivesSameBytes() throws IOException {
    DocumentSet first = Declared.documents(Declared.file("everything.yaml"), Content.shipped());
    DocumentSet second = Declared.documents(Declared.file("everything.yaml"), Content.shipped());
    assertThat(first.files()).isEqualTo(second.files()).isNotEmpty();
    assertThat(first.files()).noneMatch(file -> file.text().contains("\r"));
  }
}
