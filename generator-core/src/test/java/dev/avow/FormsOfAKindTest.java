package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.law.LedgerEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row about forms that ask for one kind of data is decided by those forms alone. */
class FormsOfAKindTest {

  @TempDir private Path folder;

  @BeforeEach
  void aClub() throws IOException {
    write(
        "privacy.yaml",
        """
        avow: 1
        organization: {name: Example Club}
        site: {url: "https://club.example/"}
        data:
          name: {from: you, asked-at: [/join]}
          postal-code: {from: you, asked-at: [/visit]}
          ssn: {from: you, asked-at: [/paper]}
        uses:
          members: {purpose: fulfill-order, data: [name, postal-code, ssn]}
        """);
    write("site/index.html", "<title>Club</title><a href=/join>Join</a>");
    write("site/paper.html", "<title>Paper</title><p>Bring it with you.");
    form("join", "https://club.example/join", "<label>Full name <input name=name></label>");
    form("visit", "http://club.example/visit", "<label>Postal code <input name=zip></label>");
  }

  @Test
  void anOpenFormFailsTheRowsOfWhatItAsksForAndNoOthers() throws IOException {
    assertThat(row("seed-encrypt-transit")).startsWith("NOT_MET");
    assertThat(row("seed-ssl-name"))
        .startsWith("MET The check 'form-https' passed for forms that ask for 'name'");
    // A postal code is part of an address.
    assertThat(row("seed-ssl-address"))
        .startsWith("NOT_MET The check 'form-https' has findings for forms that ask for 'address'");
  }

  /** It may be one of those that are open. */
  @Test
  void whereNoFormWasSeenToAskAllOfThemCount() throws IOException {
    assertThat(row("seed-ssl-ssn")).startsWith("NOT_MET The check 'form-https' has findings.");
  }

  @Test
  void whatAScriptSendsIsOpenForWhatItsFormAsksForAlone() throws IOException {
    form("visit", "javascript:send()", "<label>Postal code <input name=zip></label>");

    assertThat(row("seed-ssl-name")).startsWith("MET");
    assertThat(row("seed-ssl-address")).startsWith("INCOMPLETE");
  }

  private String row(String id) throws IOException {
    Outcome outcome =
        Avow.check(
            new Request(folder.resolve("privacy.yaml"), Example.DAY),
            SiteRequest.of(folder.resolve("site").toString()),
            seen -> {});
    LedgerEntry entry =
        Stream.of(outcome.report().ledger().orElseThrow())
            .flatMap(ledger -> ledger.entries().stream())
            .filter(each -> each.requirement().id().equals(id))
            .findFirst()
            .orElseThrow();
    return entry.state() + " " + entry.why();
  }

  private void form(String name, String action, String fields) throws IOException {
    write(
        "site/" + name + ".html",
        "<title>x</title><form method=post action='%s'>%s<button>Go</button></form>"
            .formatted(action, fields));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
