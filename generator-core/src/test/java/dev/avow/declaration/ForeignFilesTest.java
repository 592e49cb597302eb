package dev.avow.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.avow.finding.Finding;
import dev.avow.yaml.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no declaration, or are written to break its reader. */
class ForeignFilesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "---\n", "# only a comment\n", "\n\n", "~\n"})
  void emptyFileSaysHowToStart(String text) {
    assertThat(messages(text))
        .containsExactly(
            "privacy.yaml:1:1: error: The file is empty. Start from an example: 'avow init' writes"
                + " one. [yaml-syntax]");
  }

  @Test
  void rootThatIsTextSaysWhatARootIs() {
    assertThat(messages("Our privacy policy.\n"))
        .containsExactly(
            "privacy.yaml:1:1: error: The root of the file is one text, not a mapping of keys."
                + " Begin with keys such as 'avow', 'organization', 'data'; 'avow init' writes an"
                + " example. [value-shape]");
  }

  @Test
  void wordFileIsNamed() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("word/document.xml"));
      out.write(1);
    }
    assertThat(messages(zip.toByteArray())).containsExactly(notYaml("a Word or ZIP file"));
  }

  @Test
  void otherFormatsAreNamed() {
    assertThat(messages(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
        .containsExactly(notYaml("a picture"));
    assertThat(messages(new byte[] {127, 'E', 'L', 'F', 2, 1, 1, 0, 0, (byte) 0xD0}))
        .containsExactly(notYaml("a binary file"));
    assertThat(messages(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}))
        .containsExactly(notYaml("a binary file"));
    assertThat(messages("{\\rtf1\\ansi avow: 1}")).containsExactly(notYaml("an RTF file"));
    assertThat(messages("<!DOCTYPE html><title>x</title>"))
        .containsExactly(notYaml("an HTML page"));
    assertThat(messages("%PDF-1.7\n")).containsExactly(notYaml("a PDF file"));
    assertThat(messages("<?xml version=\"1.0\"?><a/>")).containsExactly(notYaml("an XML file"));
    assertThat(messages("# settings\nshop.name=Quill\nshop.url = https://x.example\n"))
        .containsExactly(
            "privacy.yaml:1:1: error: This is a properties file, not YAML. Write 'key: value' in"
                + " place of 'key=value'; 'avow init' writes an example. [file-text]");
  }

  @Test
  void anotherYamlIsNamed() {
    assertThat(messages("%YAML 9.9\n---\navow: 1\n"))
        .containsExactly(
            "privacy.yaml:1:1: error: '%YAML 9.9' asks for a YAML that is not 1.2. Take the line"
                + " out. [yaml-syntax]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void wideTextAsksForUtf8(String charset) throws IOException {
    assertThat(messages(sound().getBytes(Charset.forName(charset))))
        .containsExactly(
            "privacy.yaml:1:1: error: The file is UTF-16, not UTF-8. Save the file as UTF-8."
                + " [file-text]");
  }

  @Test
  void byteThatIsNotUtf8IsNamedAtItsPlace() throws IOException {
    byte[] latin = sound().replace("Full name", "Name für").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(messages(latin))
        .containsExactly(
            "privacy.yaml:22:18: error: The byte FC on line 22 is not UTF-8. Save the file as"
                + " UTF-8. [file-text]");
  }

  @Test
  void cutSequenceAndEncodedSurrogateAreNotUtf8() {
    assertThat(messages(new byte[] {'a', ':', ' ', (byte) 0xC3, '\n'}))
        .containsExactly(
            "privacy.yaml:1:4: error: The byte C3 on line 1 is not UTF-8. Save the file as UTF-8."
                + " [file-text]");
    assertThat(messages(new byte[] {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'}))
        .containsExactly(
            "privacy.yaml:1:4: error: The byte ED on line 1 is not UTF-8. Save the file as UTF-8."
                + " [file-text]");
  }

  @Test
  void lineEndsAndByteOrderMarkMakeNoDifference() throws IOException {
    assertThat(messages("\uFEFF" + sound())).isEmpty();
    assertThat(messages(sound().replace("\n", "\r\n"))).isEmpty();
    assertThat(messages(sound().replace('\n', '\r'))).isEmpty();
    assertThat(messages(sound().stripTrailing())).isEmpty();
    String fault = sound().replace("role: processor", "role: procesor");
    for (String variant :
        List.of("\uFEFF" + fault, fault.replace("\n", "\r\n"), fault.replace('\n', '\r'))) {
      assertThat(messages(variant)).isEqualTo(messages(fault));
    }
  }

  @Test
  void listsThatRepeatListsAreRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s".formatted(i, i, alias))
          .append((", " + alias).repeat(8))
          .append("]\n");
    }
    assertThat(soon(bomb.toString()))
        .containsExactly(
            "privacy.yaml: error: The file goes over a limit: 20 lists repeated by an alias ('*…'),"
                + " or 30 levels deep. Write the lists out plainly. [file-size]");
  }

  @Test
  void listThatHoldsItselfIsNoHang() {
    assertThat(soon("avow: 1\ndata: &a [*a]\n")).isNotEmpty();
  }

  @Test
  void deepNestingIsShownWhereItBegins() {
    assertThat(soon("avow: 1\ndata: " + "[".repeat(5000) + "]".repeat(5000) + "\n"))
        .containsExactly(
            "privacy.yaml:2:7: error: The file is nested more than 30 levels deep from here on."
                + " Write a plain list. [file-size]");
  }

  @Test
  void largeFileIsRefused() {
    assertThat(soon("avow: 1 " + "#".repeat(1 << 20)))
        .containsExactly(
            "privacy.yaml: error: The file is larger than 1 MB. Move texts out of it, or split it."
                + " [file-size]");
  }

  @Test
  void manyFaultsWithinTheLimitAreFoundSoon() {
    assertThat(soon("avow: 1\n" + "x y: [\"\\0\n".repeat(50_000))).isNotEmpty();
    assertThat(soon("avow: 1\ndata:\n" + "  e\u0301x: {from: yuo, kep: 7 yeers}\n".repeat(20_000)))
        .isNotEmpty();
  }

  @Test
  void faultsOfOneRunComeInFileOrder() {
    assertThat(
            messages(
                "avow: 2\norganization: {nam: Quill}\ndata: {emial: {from: you}}\nuses: none\n"))
        .containsExactly(
            "privacy.yaml:1:7: error: This Avow reads version 1 of the format, and the file says 2."
                + " Write 'avow: 1', or use the Avow that wrote the file. [format-version]",
            "privacy.yaml:2:16: error: 'nam' is not a key of 'organization'. Did you mean 'name'?"
                + " [key-unknown]",
            "privacy.yaml:3:8: error: 'emial' is not a word of the vocabulary. Did you mean"
                + " 'email'? Or say which word it is: 'is: …'. [data-word]");
  }

  private static List<String> soon(String text) {
    return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> messages(text));
  }

  private static String notYaml(String kind) {
    return "privacy.yaml:1:1: error: This is "
        + kind
        + ", not YAML. Give the declaration's own file, saved as plain text. [file-text]";
  }

  private static String sound() throws IOException {
    return Files.readString(Path.of("src/test/resources/declaration/faults/sound.yaml"));
  }

  private static List<String> messages(String text) {
    return messages(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> messages(byte[] bytes) {
    Reading<DeclarationFile> reading = DeclarationReader.read(bytes, "privacy.yaml");
    return reading.findings().stream().map(Finding::toString).toList();
  }
}
