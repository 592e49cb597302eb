package dev.avow.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFetcherTest {

  private static final Address HOME = Address.of("https://shop.example/");

  @TempDir Path around;

  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(around.resolve("site"));
  }

  @Test
  void pagesAreReadUnderTheirPublicAddress() throws IOException {
    write("index.html", "<a href=privacy>p</a><a href=shop/>s</a><a href='caf%C3%A9.html'>c</a>");
    write("privacy.html", "p");
    write("shop/index.html", "s");
    write("café.html", "c");
    Coverage coverage = crawl(List.of());
    assertThat(coverage.pages())
        .hasToString(
            "[https://shop.example/, https://shop.example/privacy, https://shop.example/shop/,"
                + " https://shop.example/caf%C3%A9.html]");
    assertThat(coverage.complete()).isTrue();
  }

  @Test
  void aFolderIsOnePageWithAndWithoutItsSlash() throws IOException {
    write("index.html", "<a href=club>c</a><a href=club/>c</a>");
    write("club/index.html", "<a href=rules>r</a>");
    write("club/rules.html", "r");
    Coverage coverage = crawl(List.of(Address.of("https://shop.example/club")));
    assertThat(coverage.pages())
        .hasToString(
            "[https://shop.example/, https://shop.example/club/, https://shop.example/club/rules]");
    assertThat(coverage.complete()).isTrue();
  }

  @Test
  void aSiteBelowAPathHasItsHomeUnderTheSlash() throws IOException {
    write("index.html", "<a href=a>a</a>");
    write("a.html", "a");
    Address home = Address.of("https://shop.example/books");
    Plan plan = Plan.from(home).with(Manners.near());
    Coverage coverage =
        new Crawl(plan, new FolderFetcher(folder, home)).read(Page::address).coverage();
    assertThat(coverage.pages())
        .hasToString("[https://shop.example/books/, https://shop.example/books/a]");
  }

  @Test
  void whatOnlyAServerCanTellIsNotAsked() throws IOException {
    write("index.html", "x");
    Plan plan = Plan.from(HOME).with(Manners.near());
    List<Boolean> served =
        new Crawl(plan, new FolderFetcher(folder, HOME)).read(Page::served).seen();
    assertThat(served).containsExactly(false);
  }

  @Test
  void noLinkLeadsOutOfTheFolder() throws IOException {
    Path outside = Files.writeString(around.resolve("secret.html"), "secret");
    write("index.html", "<a href=link.html>l</a><a href='%2e%2e/secret.html'>u</a>");
    Files.createSymbolicLink(folder.resolve("link.html"), outside);
    Coverage coverage = crawl(List.of());
    assertThat(coverage.pages()).containsExactly(HOME);
    assertThat(coverage.unseen())
        .extracting(Unseen::detail)
        .containsExactly(
            "'link.html' leads out of the folder and was refused. Put the file into the folder.",
            "The site has no such page (status 404).");
  }

  private Coverage crawl(List<Address> declared) throws IOException {
    Plan plan = Plan.from(HOME).with(Manners.near()).declaring(declared);
    return new Crawl(plan, new FolderFetcher(folder, HOME)).read(Page::address).coverage();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
