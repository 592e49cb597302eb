package dev.avow.browser;

import dev.avow.site.address.Address;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium of this machine, without a window, in a profile that is thrown away. Nothing is
 * downloaded: browser and driver are the installed ones. No form is ever sent.
 */
final class Chromium implements Window {

  /** What a browser says to its maker without being asked is no business of the site's. */
  private static final List<String> QUIET =
      List.of(
          "--headless=new",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--no-default-browser-check",
          "--no-pings",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-domain-reliability",
          "--disable-extensions",
          "--disable-sync",
          "--metrics-recording-only",
          // Frames of others in the same process, so that their forms are stilled as well.
          "--disable-site-isolation-trials",
          "--disable-features=IsolateOrigins,site-per-process,OptimizationHints,MediaRouter,"
              + "Translate,AutofillServerCommunication");

  private static final Duration PAGE = Duration.ofSeconds(20);
  private static final Duration REST = Duration.ofSeconds(10);

  /** Of one page; and so many keys of one shelf. What has more is told by the first of them. */
  private static final int MOST_REQUESTS = 20_000;

  private static final int MOST_KEYS = 1_000;

  /** Whatever way a script sends a form, it is not sent. */
  private static final String STILL =
      """
      (() => {
        HTMLFormElement.prototype.submit = () => {};
        HTMLFormElement.prototype.requestSubmit = () => {};
        addEventListener('submit', event => {
          event.preventDefault();
          event.stopImmediatePropagation();
        }, true);
      })();
      """;

  /** Waits until nothing has changed for a while, at most five seconds; gives the databases. */
  private static final String SETTLE =
      """
      const done = arguments[arguments.length - 1];
      let timer;
      const end = () => {
        watcher.disconnect();
        try {
          indexedDB.databases().then(all => done(all.map(each => each.name)), () => done([]));
        } catch (closed) {
          done([]);
        }
      };
      const again = () => { clearTimeout(timer); timer = setTimeout(end, 400); };
      const watcher = new MutationObserver(again);
      watcher.observe(document, {subtree: true, childList: true, attributes: true});
      setTimeout(end, 5000);
      again();
      """;

  private static final String KEYS =
      """
      try { return Object.keys(window[arguments[0]]); } catch (closed) { return []; }
      """;

  private static final String DOCUMENT =
      "return '<!doctype html>' + document.documentElement.outerHTML.slice(0, arguments[0])";

  private final ChromeDriver driver;
  private final Logger silenced;

  private Chromium(ChromeDriver driver, Logger silenced) {
    this.driver = driver;
    this.silenced = silenced;
  }

  static Window start(List<String> arguments) throws NoBrowser {
    // Held, or the level is forgotten with it.
    Logger log = Logger.getLogger("org.openqa.selenium");
    log.setLevel(Level.OFF);
    Path browser = Installed.browser();
    Path driver = Installed.driver();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(QUIET);
    options.addArguments(arguments);
    if (System.getProperty("user.name", "").equals("root")) {
      options.addArguments("--no-sandbox"); // as root it does not start with one
    }
    options.setExperimentalOption("prefs", Map.of("download_restrictions", 3));
    LoggingPreferences wanted = new LoggingPreferences();
    wanted.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", wanted);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    try {
      ChromeDriver started = new ChromeDriver(service, options);
      started.manage().timeouts().pageLoadTimeout(PAGE).scriptTimeout(REST);
      started.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", STILL));
      return new Chromium(started, log);
    } catch (WebDriverException e) {
      service.stop();
      throw new NoBrowser(
          "Chromium was found at " + browser + " and does not start.",
          "Start it by hand with '--headless' to see why; its driver must be of the same version.");
    }
  }

  @Override
  public String name() {
    return "Chromium " + driver.getCapabilities().getBrowserVersion();
  }

  @Override
  public View view(Address address) throws Unshown {
    try {
      requests(); // what is left of the page before is not this one's
      driver.get(address.toString());
      List<Stored> stored = new ArrayList<>();
      keys(stored, Shelf.INDEXED_DB, driver.executeAsyncScript(SETTLE));
      keys(stored, Shelf.LOCAL_STORAGE, driver.executeScript(KEYS, "localStorage"));
      keys(stored, Shelf.SESSION_STORAGE, driver.executeScript(KEYS, "sessionStorage"));
      String html = String.valueOf(driver.executeScript(DOCUMENT, Json.LONGEST));
      String ended = String.valueOf(driver.getCurrentUrl());
      boolean whole = html.length() < Json.LONGEST;
      return new View(ended, html, whole, requests(), stored);
    } catch (WebDriverException e) {
      // Its message quotes the page and the addresses of its requests.
      throw new Unshown("It did not answer, or did not come to rest, in time.");
    }
  }

  private static void keys(List<Stored> stored, Shelf shelf, @Nullable Object found) {
    if (found instanceof List<?> names) {
      names.stream()
          .limit(MOST_KEYS)
          .forEach(name -> stored.add(new Stored(shelf, String.valueOf(name), "", "")));
    }
  }

  /** What was asked of the network since the last time. */
  private List<Contact> requests() {
    List<Contact> contacts = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      if (contacts.size() < MOST_REQUESTS) {
        NetworkEvent.contact(entry.getMessage()).ifPresent(contacts::add);
      }
    }
    return contacts;
  }

  @Override
  public List<ToldCookie> cookies() {
    Instant now = Instant.now();
    try {
      Object found = driver.executeCdpCommand("Network.getAllCookies", Map.of()).get("cookies");
      return found instanceof List<?> cookies
          ? cookies.stream()
              .flatMap(
                  cookie ->
                      cookie instanceof Map<?, ?> map ? Stream.of(ToldCookie.of(map, now)) : null)
              .toList()
          : List.of();
    } catch (WebDriverException gone) {
      return List.of();
    }
  }

  @Override
  public void close() {
    try {
      driver.quit();
    } catch (WebDriverException gone) {
      silenced.fine("The browser had ended before.");
    }
  }
}
