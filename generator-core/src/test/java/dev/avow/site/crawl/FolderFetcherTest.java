package dev.avow.site.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.avow.site.address.Address;
import dev.avow.site.http.Reason;
import dev.avow.site.http.Unseen;
import dev.avow.site.page.Page;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Manners;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
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
    CrawlCoverage coverage = crawl(List.of());
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
    CrawlCoverage coverage = crawl(List.of(Address.of("https://shop.example/club")));
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
    CrawlPlan plan = CrawlPlan.from(home).with(Manners.near());
    CrawlCoverage coverage =
        new Crawl(plan, new FolderFetcher(folder, home)).read(Page::address).coverage();
    assertThat(coverage.pages())
        .hasToString("[https://shop.example/books/, https://shop.example/books/a]");
  }

  @Test
  void whatOnlyAServerCanTellIsNotAsked() throws IOException {
    write("index.html", "x");
    CrawlPlan plan = CrawlPlan.from(HOME).with(Manners.near());
    List<Boolean> served =
        new Crawl(plan, new FolderFetcher(folder, HOME)).read(Page::served).seen();
    assertThat(served).containsExactly(false);
  }

  @Test
  void noLinkLeadsOutOfTheFolder() throws IOException {
    Path outside = Files.writeString(around.resolve("secret.html"), "secret");
    write("index.html", "<a href=link.html>l</a><a href='%2e%2e/secret.html'>u</a>");
    Files.createSymbolicLink(folder.resolve("link.html"), outside);
    CrawlCoverage coverage = crawl(List.of());
    assertThat(coverage.pages()).containsExactly(HOME);
    assertThat(coverage.unseen())
        .extracting(Unseen::detail)
        .containsExactly(
            "'link.html' leads out of the folder and was refused. Put the file into the folder.",
            "The site has no such page (status 404).");
  }

  @Test
  void pagesThatNoLinkLeadsToAreLookedAtLastAndOnce() throws IOException {
    write("index.html", "<a href=privacy>p</a><a href=shop/>s</a>");
    write("privacy.html", "<title>p</title>");
    write("shop/index.html", "<title>s</title><a href=cart.html>c</a>");
    write("shop/cart.html", "<!doctype html><title>c</title>");
    write("old/index.html", "<!DOCTYPE HTML><a href=more.html>m</a>");
    write("old/more.html", "<html>m");
    write("old/100%25 wool?.htm", "<body>w");
    assertThat(crawl(List.of()).pages())
        .hasToString(
            "[https://shop.example/, https://shop.example/privacy, https://shop.example/shop/,"
                + " https://shop.example/shop/cart.html,"
                + " https://shop.example/old/100%2525%20wool%3F.htm, https://shop.example/old/,"
                + " https://shop.example/old/more.html]");
  }

  @Test
  void piecesHiddenFoldersAndWhatWaitsToBePostedAreNotTakenForPages() throws IOException {
    write("index.html", "<title>x</title>");
    write("footer.fragment.html", "<section><h2>Privacy</h2></section>");
    write("opt-out.html", "<!DOCTYPE html><meta name=\"avow-notice\" content=\"sha256:1\">");
    write("style.css", "/* <html> */");
    write(".cache/index.html", "<html>x");
    assertThat(crawl(List.of()).pages()).containsExactly(HOME);
  }

  @Test
  void aPageIsOneWhateverItsNameEndsIn() throws IOException {
    write("index.html", "<a href=about>a</a><a href=v1.2>v</a><a href=logo>l</a>");
    write("about", "\uFEFF\n<!DOCTYPE html><title>a</title>");
    write("v1.2", "<div>v</div>");
    write("logo", "GIF89a");
    CrawlCoverage coverage = crawl(List.of());
    assertThat(coverage.pages())
        .hasToString(
            "[https://shop.example/, https://shop.example/about, https://shop.example/v1.2]");
    assertThat(coverage.unseen()).extracting(Unseen::reason).containsExactly(Reason.NOT_HTML);
  }

  @Test
  void whatAServerWouldRunLeavesAGap() throws IOException {
    write("index.html", "<a href=cart.php>c</a>");
    write("cart.php", "<html><?php form(); ?>");
    CrawlCoverage coverage = crawl(List.of());
    assertThat(coverage.unseen())
        .extracting(Unseen::detail)
        .containsExactly(
            "A server makes this page out of 'cart.php' when it is asked. Check the site at its"
                + " address.");
    assertThat(coverage.complete()).isFalse();
  }

  @Test
  void aFolderThatMayNotBeOpenedLeavesAGap() throws IOException {
    write("index.html", "<title>x</title>");
    write("shut/index.html", "<html>x");
    Path shut = folder.resolve("shut");
    Files.setPosixFilePermissions(shut, Set.of());
    try {
      assumeFalse(Files.isReadable(shut), "this user may open every folder");
      CrawlCoverage coverage = crawl(List.of());
      assertThat(coverage.unseen())
          .extracting(Unseen::detail)
          .containsExactly("'shut/index.html' cannot be read: access is denied.");
      assertThat(coverage.complete()).isFalse();
    } finally {
      Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aLinkThatRobotsShallNotFollowHidesNothingFromTheOwner() throws IOException {
    write("index.html", "<a rel=nofollow href=cart.html>c</a>");
    write("cart.html", "c");
    CrawlPlan plan = CrawlPlan.from(HOME).with(Manners.near().ignoringRobots());
    CrawlCoverage coverage =
        new Crawl(plan, new FolderFetcher(folder, HOME)).read(Page::address).coverage();
    assertThat(coverage.pages())
        .hasToString("[https://shop.example/, https://shop.example/cart.html]");
  }

  private CrawlCoverage crawl(List<Address> declared) throws IOException {
    CrawlPlan plan = CrawlPlan.from(HOME).with(Manners.near()).declaring(declared);
    return new Crawl(plan, new FolderFetcher(folder, HOME)).read(Page::address).coverage();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
