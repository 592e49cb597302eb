package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a draft makes of hosts it knows. */
class DraftedPartiesTest {

  @TempDir Path temp;

  @Test
  void aCompanyIsCalledByItsNameAndSaidToBeKnownForSomething() throws IOException {
    page(
        "index",
        "en",
        "<script src=https://cdn.cookielaw.org/a.js></script>"
            + "<script src=https://snap.licdn.com/b.js></script>"
            + "<script src=https://js.stripe.com/v3/></script>"
            + "<form method=post action=https://lists.example/join><input type=email name=email>");

    assertThat(draft())
        .contains("  onetrust:\n")
        .contains(role("Known for asking for consent, so perhaps a processor."))
        .contains("  linkedin:\n")
        .contains(role("Known for advertising, so perhaps a controller."))
        .contains("  lists-example:\n")
        .contains(role("It gets what a form asks for, so perhaps a processor."))
        .contains(
            "    role: unknown                  # ask: What is it to you, such as processor?\n");
  }

  private static String role(String why) {
    return "    role: unknown                  # ask: What is it to you? " + why + "\n";
  }

  private void page(String name, String language, String body) throws IOException {
    Path site = Files.createDirectories(temp.resolve("site"));
    Files.writeString(
        site.resolve(name + ".html"),
        "<!DOCTYPE html><html lang=" + language + "><title>Tern</title><body>" + body);
  }

  private String draft() throws IOException {
    Path file = temp.resolve("privacy.yaml");
    Drafts.draft(file, temp.resolve("site"), "https://tern.example/");
    return Files.readString(file);
  }
}
