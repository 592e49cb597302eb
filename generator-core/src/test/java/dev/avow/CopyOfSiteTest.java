package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.report.JsonReport;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A staging server, judged as the public site it is to become. */
class CopyOfSiteTest {

  private static final String PUBLIC = "https://www.shop.example/";

  @TempDir Path temp;

  private LocalSite staging;
  private Request request;

  @BeforeEach
  void open() throws Exception {
    staging = new LocalSite();
    String here = staging.address();
    staging
        .page(
            "/",
            "<a href=/privacy>Privacy notice</a><a href='"
                + PUBLIC
                + "deep'>d</a><a href='"
                + here
                + "deeper'>d</a><a href=/moved>m</a><a href=https://other.example/x>o</a>"
                + "<a href=//www.shop.example/none>n</a>")
        .page("/deep", form(PUBLIC + "send"))
        .page("/deeper", form(here + "send") + "<img src='" + here + "a.png'>")
        .page("/moved", "-> " + here + "arrived")
        .page("/arrived", form("http://www.shop.example/send"))
        .page("/privacy", "<h1>Privacy notice</h1><p>Write to privacy@shop.example.</p>");
    Path declaration = staging.declaration(temp);
    Files.writeString(declaration, Files.readString(declaration).replace(here, PUBLIC));
    request = new Request(declaration, LocalDate.parse("2026-12-01"));
  }

  private static String form(String action) {
    return "<a href=/privacy>Privacy notice</a><form method=post action='"
        + action
        + "'><label>Date of birth <input name=dob></label><button>Send</button></form>";
  }

  @AfterEach
  void close() {
    staging.close();
  }

  @Test
  void everyPageOfTheCopyIsToldByItsPublicAddress() throws Exception {
    Outcome outcome = check(staging.address());
    assertThat(staging.answered().keySet())
        .containsExactlyInAnyOrder(
            "/", "/privacy", "/deep", "/deeper", "/moved", "/arrived", "/none");
    assertThat(outcome.report().coverage().orElseThrow().seen())
        .extracting(page -> page.address())
        .containsExactly(
            PUBLIC, PUBLIC + "arrived", PUBLIC + "deep", PUBLIC + "deeper", PUBLIC + "privacy");
    assertThat(outcome.report().coverage().orElseThrow().notes())
        .containsExactly(
            "Looked at on "
                + staging.address().replaceFirst("/$", "")
                + "; every address is told as the public one, https://www.shop.example.");
  }

  @Test
  void whatHoldsOnThePublicSiteHoldsOnItsCopy() throws Exception {
    List<String> found =
        check(staging.address()).report().findings().stream()
            .filter(finding -> finding.where().source().startsWith("http"))
            .map(finding -> finding.where().source() + " " + finding.rule().id())
            .distinct()
            .sorted()
            .toList();
    assertThat(found)
        .contains(PUBLIC + "deep field-declared") // the same form stands on /deeper
        .contains(PUBLIC + "arrived form-https")
        .doesNotContain(PUBLIC + "deep form-https", PUBLIC + "deeper form-https")
        .doesNotContain(PUBLIC + "deeper host-declared");
  }

  @Test
  void theCopyAndTheCopyInAFolderAreFoundToBeTheSame() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("site"));
    Files.writeString(folder.resolve("index.html"), form(PUBLIC + "send"));
    Outcome outcome = check(folder.toString());
    assertThat(outcome.report().coverage().orElseThrow().seen())
        .extracting(page -> page.address())
        .containsExactly(PUBLIC);
  }

  @Test
  void noReportNamesTheCopyButInTheNote() throws Exception {
    StringWriter text = new StringWriter();
    JsonReport.write(check(staging.address()).report(), text);
    String host = staging.address().replaceFirst("http://", "").replaceFirst("/$", "");
    assertThat(text.toString().replace("Looked at on http://" + host, "")).doesNotContain(host);
  }

  @Test
  void anExposedFileOfTheCopyIsToldByItsPublicAddress() throws Exception {
    staging.page("/server-status", "<title>Apache Status</title>");
    SiteRequest copy = SiteRequest.of(staging.address()).as(Optional.of(PUBLIC));
    Outcome outcome =
        Avow.check(request, copy.probing(new SiteRequest.Probing(true, false, "")), seen -> {});
    assertThat(outcome.report().findings())
        .filteredOn(finding -> finding.rule().id().equals("file-exposed"))
        .extracting(finding -> finding.where().source())
        .containsExactly(PUBLIC + "server-status");
  }

  @Test
  void aPublicAddressWithAnotherPathIsWrongUse() throws Exception {
    Outcome outcome =
        Avow.check(
            request,
            SiteRequest.of(staging.address() + "a").as(Optional.of(PUBLIC + "b")),
            seen -> {});
    assertThat(outcome.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(outcome.report().findings())
        .extracting(Object::toString)
        .containsExactly(
            PUBLIC
                + "b: error: '"
                + PUBLIC
                + "b' and '"
                + staging.address()
                + "a' have different paths. Write the public address without a path:"
                + " https://www.shop.example/. [site-address]");
  }

  private Outcome check(String site) throws Exception {
    return Avow.check(request, SiteRequest.of(site).as(Optional.of(PUBLIC)), seen -> {});
  }
}
