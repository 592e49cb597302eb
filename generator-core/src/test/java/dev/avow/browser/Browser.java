package dev.avow.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A headless Chromium that shows files. Without one on the machine the test says so and is skipped;
 * where {@code AVOW_BROWSER=required} is set, as in CI, it fails instead.
 */
final class Browser implements AutoCloseable {

  private static final List<Path> CHROMIUM =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final List<Path> DRIVER =
      List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium/chromedriver"));

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser start() throws IOException {
    Path chromium = first(CHROMIUM, "Chromium");
    Path chromedriver = first(DRIVER, "ChromeDriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + Files.createTempDirectory("avow-browser"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return new Browser(driver);
  }

  private static Path first(List<Path> places, String name) {
    return places.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(
            () -> {
              String missing = name + " is not installed, so no page was looked at.";
              if ("required".equals(System.getenv("AVOW_BROWSER"))) {
                throw new AssertionError(missing);
              }
              return abort(missing);
            });
  }

  /** Opens a file in a window of the width, in light or dark. */
  void open(Path file, int width, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.manage().window().setSize(new Dimension(Math.max(width, 500), 900));
    driver.get(file.toUri().toString());
  }

  /** What axe-core finds, each as rule, help and the elements it concerns. */
  List<String> violations() {
    Results results =
        new AxeBuilder()
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze(driver);
    return results.getViolations().stream()
        .flatMap(
            rule ->
                Stream.of(
                    rule.getId()
                        + ": "
                        + rule.getHelp()
                        + " "
                        + rule.getNodes().stream().map(node -> node.getTarget()).toList()))
        .toList();
  }

  /** How many pixels the page is wider than its window. */
  long overhang() {
    return (Long)
        ((JavascriptExecutor) driver)
            .executeScript(
                "return document.scrollingElement.scrollWidth"
                    + " - document.scrollingElement.clientWidth;");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
