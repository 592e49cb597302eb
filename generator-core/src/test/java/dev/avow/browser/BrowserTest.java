package dev.avow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {

  @TempDir Path temp;

  @Test
  void faultsOfAPageAreSeen() throws Exception {
    Path page =
        Files.writeString(
            temp.resolve("page.html"),
            """
            <!DOCTYPE html><html><head><title>x</title></head>
            <body><main><h1>x</h1><img src="a.png"><div style="width:900px">wide</div></main></body></html>
            """);
    try (Browser browser = Browser.start()) {
      browser.open(page, 320, false);
      assertThat(browser.violations()).anyMatch(line -> line.startsWith("image-alt"));
      assertThat(browser.overhang()).isGreaterThan(500);
    }
    assertThat(NuValidator.errors(Files.readString(page))).anyMatch(line -> line.contains("alt"));
  }
}
