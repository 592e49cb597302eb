package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coverage finding gives as its remedy does away with it. */
class LeftOutPagesTest {

  private static final String PATHS = "security: /security";

  @TempDir Path temp;

  @Test
  void uncheckedPagesAreNotAskedForAndLeaveNoGap() throws IOException {
    Path site = Files.createDirectory(temp.resolve("site"));
    Files.writeString(
        site.resolve("index.html"), "<a href='k%C3%B6rbe/1.php'>1</a><a href=cart.php>2</a>");
    Files.writeString(Files.createDirectory(site.resolve("körbe")).resolve("1.php"), "<?php");
    Files.writeString(site.resolve("cart.php"), "<?php");
    assertThat(unseen(site, "")).isEqualTo("/cart.php /k%C3%B6rbe/1.php");
    assertThat(unseen(site, ", unchecked: [/körbe/*]")).isEqualTo("/cart.php");
    assertThat(unseen(site, ", unchecked: [/körbe/*, /cart.php]")).isEmpty();
  }

  @Test
  void anErrorPageThatScriptsBuildMayBeLeftOut() throws IOException {
    Path site = Files.createDirectory(temp.resolve("site"));
    Files.writeString(site.resolve("index.html"), "<p>Welcome to the choir.</p>");
    Files.writeString(
        site.resolve("404.html"),
        "<!doctype html><html><title>404</title><div id=app></div><script src=/a.js></script>");
    assertThat(check(site, "").report().findings())
        .filteredOn(finding -> finding.where().source().endsWith("/404.html"))
        .singleElement()
        .extracting(Finding::remedy)
        .isEqualTo(
            "Show it with '--browser', check a rendered copy of it, or serve its text as HTML, or,"
                + " where other pages have its layout, list it under 'site: {unchecked: […]}'.");
    assertThat(check(site, ", unchecked: /404.html").report().findings())
        .noneMatch(finding -> finding.where().source().endsWith("/404.html"));
  }

  private Outcome check(Path site, String more) throws IOException {
    String shipped = Files.readString(Path.of("../examples/first-notice/privacy.yaml"));
    assertThat(shipped).contains(PATHS);
    Path file =
        Files.writeString(temp.resolve("privacy.yaml"), shipped.replace(PATHS, PATHS + more));
    return Avow.check(
        new Request(file, LocalDate.parse("2026-12-01")),
        SiteRequest.of(site.toString()),
        pages -> {});
  }

  /** The paths of programs that leave a gap. */
  private String unseen(Path site, String more) throws IOException {
    return check(site, more).report().findings().stream()
        .filter(finding -> finding.rule().id().equals("coverage"))
        .map(finding -> finding.where().toString().replace("https://tidewaterchoir.example", ""))
        .filter(where -> where.endsWith(".php"))
        .sorted()
        .reduce((one, two) -> one + " " + two)
        .orElse("");
  }
}
