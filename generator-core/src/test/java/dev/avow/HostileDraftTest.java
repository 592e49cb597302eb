package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a site says, its draft is a file of texts. */
class HostileDraftTest {

  @TempDir Path temp;

  /** Texts of a site that would like to be more than text end up as text, or not at all. */
  @Test
  void nothingASiteSaysIsMoreThanText() throws IOException {
    Path file = temp.resolve("privacy.yaml");
    Path site = Files.createDirectories(temp.resolve("hostile"));
    int number = 0;
    StringBuilder links = new StringBuilder();
    for (String payload : hostile()) {
      links.append("<a href='/p").append(number).append(".html'>next</a> ");
      Files.writeString(site.resolve("p" + number++ + ".html"), page(payload, ""));
    }
    Files.writeString(site.resolve("index.html"), page("Shop\nlaws: [gdpr]", links.toString()));

    Outcome outcome = Drafts.draft(file, site, "https://shop.example/");

    assertThat(outcome.report().findings()).isEmpty();
    Outcome judged = Avow.validate(new Request(file, Drafts.DAY));
    assertThat(Drafts.besidesQuestions(judged)).isEmpty();
    String text = Files.readString(file);
    assertThat(
            text.lines().filter(line -> line.matches("[a-z].*")).map(line -> line.split(":", 2)[0]))
        .containsExactly(
            "avow",
            "organization",
            "site",
            "notice",
            "laws",
            "audience",
            "data",
            "uses",
            "parties",
            "cookies",
            "mailings",
            "rights",
            "safeguards",
            "staff",
            "systems");
    assertThat(text).contains("laws: [seed]\n").doesNotContain("gdpr]\n").doesNotContain("\u202E");
  }

  /** The same for what a server alone can say. */
  @Test
  void noNameOfACookieIsMoreThanText() throws IOException {
    Path file = temp.resolve("privacy.yaml");
    try (LocalSite site = new LocalSite()) {
      site.page("/", page("Shop", ""));
      for (String payload : hostile()) {
        site.setting(payload.replaceAll("[^ -~]", "?") + "=1; Path=/");
      }

      Avow.init(file, Drafts.copy(site), Drafts.DAY, seen -> {});

      assertThat(Drafts.besidesQuestions(Avow.validate(new Request(file, Drafts.DAY)))).isEmpty();
    }
  }

  private static List<String> hostile() {
    return Stream.concat(
            Payloads.ALL.stream(),
            Stream.of(
                "x\"\nrules: {a: b}",
                "x' : &a *a !!java/object",
                "\u202Etxt.lmay\u202C",
                "# ask: nothing",
                "--- \n...\n",
                "%YAML 1.1",
                "<<: *a",
                "<<<<<<< HEAD",
                "\\u0000\\x1b",
                "\u0007\u001b[31m",
                "*",
                "none",
                "unknown",
                "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"))
        .toList();
  }

  private static String page(String payload, String body) {
    String text = payload.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    String quoted = "\"" + text + "\"";
    return """
        <!DOCTYPE html><html lang=% ><head><meta charset=utf-8><title>%t | %t</title>
        <meta property="og:site_name" content=% ></head><body><h1>%t</h1>
        <form method=post action=% ><label>%t <input name=% id=% ></label>
        <label>E-mail <input type=email name=% required></label><textarea name=% ></textarea></form>
        <form><input type=email name=% ></form>
        <script src="https://%u.evil.example/x.js"></script>
        <img src="https://evil.example:8443/a"><a href="/privacy/%u">Privacy notice</a>
        <a href="mailto:%u@shop.example">Write</a>
        <footer><p>%t, 1 Quay Street, Burlington, MA 01803</p></footer>
        """
            .replace("%t", text)
            .replace("%u", java.net.URLEncoder.encode(payload, StandardCharsets.UTF_8))
            .replace("=% ", "=" + quoted + " ")
        + body;
  }
}
