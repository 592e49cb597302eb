package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a draft finds out where people write to, and where the organization sits. */
class DraftedOrganizationTest {

  private static final String FOOTER =
      "<footer><p>© 2026 Tern Press Ltd · 9 Quay Road · 20457 Hamburg · "
          + "<a href='tel:+49 40 555 0199'>call us</a></p></footer>";

  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void aSite() throws IOException {
    site = Files.createDirectories(temp.resolve("site"));
    page("index", "<a href=/article>a</a><a href=/letters>l</a>");
  }

  @Test
  void peopleWriteToThePageThatIsCalledSoAndNotBelowAnArticle() throws IOException {
    String asks = "<form method=post><input type=email name=email><textarea name=";
    page("article", asks + "comment></textarea>");
    assertThat(draft()).doesNotContain("form: /article");
    page("letters", asks + "text></textarea>");
    assertThat(draft()).contains("    form: /letters\n");
    page("write-contact", asks + "comment></textarea>");
    page("index", "<a href=/article>a</a><a href=/letters>l</a><a href=/write-contact>c</a>");
    assertThat(draft()).contains("    form: /write-contact\n");
  }

  @Test
  void anAddressBetweenDotsIsFoundWithTheNumberToDial() throws IOException {
    assertThat(draft())
        .contains("  address: \"Tern Press Ltd, 9 Quay Road, 20457 Hamburg\"\n")
        .contains("    phone: \"+49 40 555 0199\"\n");
  }

  @Test
  void whatStandsBesideAnAddressIsLeftOut() throws IOException {
    bare("index", "<div id=foot>88 Elm Street, Lincoln, NE 68508 | NPI 1234567893 | Notice</div>");

    assertThat(draft()).contains("  address: \"88 Elm Street, Lincoln, NE 68508\"\n");
  }

  @Test
  void anImprintMaySayItInASentence() throws IOException {
    bare("index", "<a href=/impressum>Impressum</a>");
    bare(
        "impressum",
        "<h1>Impressum</h1><p>Dr. Anna Weber, Lindenallee 22, 50668 Köln. praxis@tern.example. Es"
            + " gilt die Berufsordnung.</p>");

    assertThat(draft())
        .contains("  address: \"Dr. Anna Weber, Lindenallee 22, 50668 Köln\"\n")
        .contains("    email: \"praxis@tern.example\"\n");
  }

  @Test
  void anAddressMayBeDisguised() throws IOException {
    bare("index", "<a href=/impressum>Impressum</a>");
    bare("impressum", "<h1>Impressum</h1><p>Tern Press: info [at] tern [dot] example</p>");

    assertThat(draft()).contains("    email: \"info@tern.example\"\n");
  }

  private void page(String name, String body) throws IOException {
    bare(name, body + FOOTER);
  }

  private void bare(String name, String body) throws IOException {
    Files.writeString(
        site.resolve(name + ".html"),
        "<!DOCTYPE html><html lang=en><title>Tern</title><body>" + body);
  }

  private String draft() throws IOException {
    Path file = temp.resolve("privacy.yaml");
    Files.deleteIfExists(file);
    Drafts.draft(file, site, "https://tern.example/");
    return Files.readString(file);
  }
}
