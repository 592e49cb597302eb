package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void pagesAloneAreThoseThatStandBesideTheirCompanions() throws IOException {
    Documents printed = Documents.of(Declared.file("everything.yaml"), Content.shipped());
    DocumentSet all = printed.with(DocumentOptions.plain());
    DocumentSet alone = printed.pages();
    assertThat(alone.pages()).isEqualTo(all.pages()).isNotEmpty();
    assertThat(alone.provenance()).isEqualTo(all.provenance());
    assertThat(alone.findings()).isEqualTo(all.findings());
    assertThat(alone.files())
        .extracting(GeneratedFile::name)
        .isEqualTo(alone.pages().stream().map(PublicPage::file).toList());
  }

  @Test
  void whereCardsAreTypedIsToldAsItIsDeclared() throws IOException {
    assertThat(notice("payment-page: hosted"))
        .contains(
            "You type your card details on their page or in their frame; that way we do not receive"
                + " the card number.");
    assertThat(notice("payment-page: own"))
        .contains("You type your card details on our own page.")
        .doesNotContain("do not receive");
    assertThat(notice("payment-page: unknown")).doesNotContain("You type");
    assertThat(notice("country: US")).doesNotContain("You type");
  }

  /** The notice of a shop that says so of whoever takes its payments. */
  private static String notice(String says) throws IOException {
    DocumentSet documents =
        Declared.documents(
            Declared.of(
                """
                avow: 1
                organization: {name: Example Shop, address: "1 High Street, Leeds"}
                site: {url: "https://shop.example/", notice: /privacy}
                data: {credit-card: {from: you}}
                uses: {orders: {purpose: fulfill-order, data: credit-card}}
                parties: {till: {name: Till Ltd, role: processor, receives: credit-card, %s}}
                """
                    .formatted(says)),
            Content.shipped());
    assertThat(documents.findings()).isEmpty();
    return Declared.text(documents, "privacy.txt").replaceAll("\\s+", " ");
  }

  @Test
  void aPlanThatCannotBeReadIsToldAloneAndNothingIsWritten(@TempDir Path overlay)
      throws IOException {
    Files.writeString(overlay.resolve("documents.yaml"), "documents: [\n");
    DocumentSet documents =
        Declared.documents(Declared.file("everything.yaml"), Content.over(overlay));
    assertThat(documents.findings())
        .singleElement()
        .extracting(finding -> finding.rule().id())
        .isEqualTo("yaml-syntax");
    assertThat(documents.files()).allMatch(GeneratedFile::inside);
  }

  @Test
  void aLanguageWithoutTextsIsToldOnce() throws IOException {
    DocumentSet documents =
        Declared.documents(
            Declared.of(
                """
                avow: 1
                organization: {name: Example Shop, address: "1 High Street, Leeds"}
                site: {url: "https://shop.example/", notice: /privacy}
                notice: {languages: [en, ga]}
                data: {email: {from: you}}
                uses: {orders: {purpose: fulfill-order, data: email}}
                """),
            Content.shipped());

    assertThat(documents.findings().stream().map(Finding::toString))
        .containsExactly(
            "privacy.yaml:4:26: error: There are no texts in the language 'ga'. Take it out of 'notice:"
                + " languages:', or put 'ga/words.yaml' and 'ga/phrases.yaml' into the overlay folder, and its clauses beside them; 'translate' writes them to begin with. [language-missing]");
    assertThat(documents.files()).isNotEmpty().noneMatch(file -> file.name().contains(".ga"));
  }
}
