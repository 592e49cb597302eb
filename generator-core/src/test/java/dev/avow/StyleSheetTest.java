package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a style sheet of the site loads is loaded by the site. */
class StyleSheetTest {

  private static final LocalDate DAY = LocalDate.parse("2026-12-01");

  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void site() throws IOException {
    site = Files.createDirectories(temp.resolve("site/look")).getParent();
    Files.writeString(
        site.resolve("index.html"),
        """
        <!DOCTYPE html><html lang="en"><head><title>Shop</title>
        <link rel="stylesheet" href="/look/main.css"></head>
        <body><h1>Shop</h1><p>Words.</p><a href="/more.html">More</a></body></html>
        """);
    Files.writeString(
        site.resolve("more.html"),
        "<!DOCTYPE html><link rel=stylesheet href=look/main.css#x><p>More words.</p>");
    Files.writeString(
        site.resolve("look/main.css"),
        """
        @import "deep.css";
        @import url("https://letters.others.example/css?family=Serif");
        /* body { background: url(https://gone.others.example/old.png) } */
        p { background: url(data:image/gif;base64,R0lGOD) }
        """);
    Files.writeString(
        site.resolve("look/deep.css"),
        "@import 'main.css'; h1 { background: url(//pictures.others.example/h1.png) } /* url(//no");
  }

  private Outcome check(String parties) throws IOException {
    Path declaration = temp.resolve("privacy.yaml");
    Files.writeString(
        declaration,
        """
        avow: 1
        organization: {name: Shop}
        site: {url: "https://shop.example/"}
        data: {email: {from: you}}
        uses: {orders: {purpose: fulfill-order, data: [email], basis: contract}}
        """
            + parties);
    SiteRequest request = SiteRequest.of(site.toString()).as(Optional.of("https://shop.example/"));
    return Avow.check(new Request(declaration, DAY), request, seen -> {});
  }

  private static List<String> hosts(Outcome outcome) {
    return outcome.report().findings().stream()
        .filter(finding -> finding.rule().id().startsWith("host-"))
        .map(Finding::toString)
        .map(text -> text.replaceFirst(" Add 'hosts.*", ""))
        .toList();
  }

  @Test
  void hostsOfStyleSheetsAndOfThoseTheyImportAreHeldAgainstTheParties() throws IOException {
    assertThat(hosts(check("")))
        .containsExactly(
            "https://shop.example/look/deep.css stylesheet: error: The style sheet loads from"
                + " 'pictures.others.example', a host of no declared party.",
            "https://shop.example/look/main.css stylesheet: error: The style sheet loads from"
                + " 'letters.others.example', a host of no declared party.");
  }

  @Test
  void aDeclaredHostIsSeenInAStyleSheet() throws IOException {
    Outcome outcome =
        check(
            """
            parties:
              others:
                name: Others, Inc.
                role: processor
                country: US
                hosts: ["*.others.example"]
            """);
    assertThat(hosts(outcome)).isEmpty();
  }

  @Test
  void aDraftNamesTheHostsOfStyleSheets() throws IOException {
    Path file = temp.resolve("drafted.yaml");
    SiteRequest request = SiteRequest.of(site.toString()).as(Optional.of("https://shop.example/"));
    Avow.init(file, request, DAY, seen -> {});
    assertThat(file)
        .content()
        .contains("letters.others.example", "pictures.others.example")
        .doesNotContain("gone.others.example");
  }
}
