package dev.avow.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.avow.site.address.Address;
import dev.avow.site.page.Link;
import dev.avow.site.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files of browsers tell, in the forms that browsers write. */
class EvidenceFileTest {

  private static final String CANARY = "canary-4711";

  @TempDir private Path folder;

  @Test
  void aHarTellsHostsCookiesAndFormsEachWithItsEntry() throws IOException {
    Witness<String> witness =
        hear(
            "site.har",
            """
            {"log": {"version": "1.2", "creator": {"name": "Firefox", "version": "128.0"},
             "pages": [{"startedDateTime": "2026-10-31T23:00:00.000Z", "id": "p1", "title": "x"}],
             "entries": [
              {"pageref": "p1", "startedDateTime": "2026-11-01T08:00:00.000+01:00",
               "request": {"method": "GET", "url": "https://shop.example/join?ref=%1$s",
                 "headers": [{"name": "Cookie", "value": "seen=%1$s; sid=%1$s"}], "cookies": []},
               "response": {"status": 200, "cookies": [],
                 "headers": [{"name": "Set-Cookie", "value": "sid=%1$s; Secure\\nlang=en"}],
                 "content": {"mimeType": "text/html; charset=utf-8", "size": 50,
                   "text": "<form action=/join method=post><input name=dob></form>"}}},
              {"pageref": "p1", "_resourceType": "script",
               "request": {"method": "GET", "url": "https://cdn.example/t.js?u=%1$s", "headers": []},
               "response": {"status": 200, "headers": [],
                 "content": {"mimeType": "text/javascript", "text": "%1$s"}}},
              {"pageref": "p1",
               "request": {"method": "GET", "url": "wss://live.example/", "headers": []},
               "response": {"status": 101, "headers": [], "content": {}}},
              {"pageref": "p1",
               "request": {"method": "GET", "url": "https://cdn.example/other.js", "headers": []},
               "response": {"status": 200, "headers": [], "content": {}}},
              {"pageref": "p1",
               "request": {"method": "POST", "url": "https://shop.example/api/join",
                 "headers": [{"name": "Referer", "value": "https://shop.example/join"}],
                 "postData": {"mimeType": "application/json",
                   "text": "{\\"email\\": \\"%1$s\\", \\"person\\": {\\"dob\\": \\"%1$s\\"}}"}},
               "response": {"status": 204, "headers": [], "content": {}}},
              {"pageref": "p2",
               "request": {"method": "GET", "url": "https://news.example/", "headers": []},
               "response": {"status": 200, "headers": [],
                 "content": {"mimeType": "text/html", "text": "<form><input name=ssn></form>"}}}
             ]}}
            """
                .formatted(CANARY));

    assertThat(witness.seen())
        .containsExactly(
            "site.har: entry 1 /join: [sid, lang] [SEND /join] <dob>",
            "site.har: entry 2 /join: [] [LOAD cdn.example] <>",
            "site.har: entry 3 /join: [] [LOAD live.example] <>",
            "site.har: entry 5 /join: [] [SEND /api/join] <email, dob>");
    assertThat(witness.stored())
        .containsExactly(new Stored(Shelf.COOKIE, "seen", "shop.example", "site.har: entry 1"));
    assertThat(witness.kind()).isEqualTo("HAR by Firefox 128.0");
    assertThat(witness.taken()).contains(LocalDate.of(2026, 11, 1));
    assertThat(witness.own()).isEqualTo(5);
    assertThat(witness.others()).isEqualTo(1);
    assertThat(witness.requests()).isTrue();
    assertThat(witness.shelves()).containsExactly(Shelf.COOKIE);
    assertThat(witness.whole()).isTrue();
    assertThat(witness.toString()).doesNotContain(CANARY);
  }

  @Test
  void aHarWithoutCookiesCannotTellOfThem() throws IOException {
    Witness<String> witness =
        hear(
            "site.har",
            har(
                """
                {"request": {"method": "GET", "url": "https://shop.example/a", "headers": []},
                 "response": {"status": 200, "headers": [], "content": {}}}
                """));
    assertThat(witness.shelves()).isEmpty();
    assertThat(witness.requests()).isTrue();
  }

  @Test
  void namesOfFormFieldsAreReadFromWhatWasSentInEveryEncoding() throws IOException {
    Witness<String> witness =
        hear(
            "site.har",
            har(
                sent("application/x-www-form-urlencoded", "e%5Bmail%5D=canary-4711&zip=12&=x"),
                sent(
                    "multipart/form-data; boundary=x",
                    "--x\\r\\nContent-Disposition: form-data; name=\\\"photo\\\";"
                        + " filename=\\\"canary-4711\\\"\\r\\n\\r\\n\\r\\n--x--"),
                sent("text/plain", "a=canary-4711"),
                sent("application/json", "[1"),
                sent("application/x-www-form-urlencoded", "jo@shop.example=1")));
    assertThat(witness.seen())
        .containsExactly(
            "site.har: entry 1 /to: [] [SEND /to] <e[mail], zip>",
            "site.har: entry 2 /to: [] [SEND /to] <photo>");
  }

  @Test
  void pagesPackedInBase64AreUnpacked() throws IOException {
    String packed = "PGZvcm0+PGlucHV0IG5hbWU9J3N0cmHfZSc+PC9mb3JtPg=="; // straße in ISO 8859-1
    Witness<String> witness =
        hear(
            "site.har",
            har(
                page("text/html; charset=iso-8859-1", packed, ", \"encoding\": \"base64\""),
                page("text/html", "***", ", \"encoding\": \"base64\"")));
    assertThat(witness.seen()).containsExactly("site.har: entry 1 /p: [] [] <straße>");
  }

  @Test
  void whatIsTooLongOrLiesElsewhereIsAGapWithItsEntry() throws IOException {
    Witness<String> witness =
        hear(
            "site.har",
            har(
                page("text/html", "<form></form>", ", \"x\": 1")
                    .replace("\"mimeType\"", "\"size\": 99999999, \"mimeType\""),
                page("text/html", "", ", \"_file\": \"a.html\"")));
    assertThat(witness.gaps())
        .extracting(EvidenceGap::place, EvidenceGap::problem)
        .containsExactly(
            tuple(
                "site.har: entry 1",
                "The page has more than 2097152 characters, so its forms were not read."),
            tuple(
                "site.har: entry 2",
                "The page lies in a file of its own beside the HAR, so its forms were not read."));
  }

  @Test
  void aStorageStateTellsCookiesAndKeys() throws IOException {
    Witness<String> witness =
        hear(
            "state.json",
            """
            {"cookies": [
              {"name": "sid", "value": "%1$s; Secure", "domain": "shop.example", "path": "/",
               "expires": -1, "httpOnly": true, "secure": true, "sameSite": "Lax"},
              {"name": "_ga", "value": "%1$s", "domain": ".shop.example", "path": "/",
               "expires": 1795689600, "httpOnly": false, "secure": false, "sameSite": "None"},
              {"name": "pixel", "value": "%1$s", "domain": ".ads.example", "path": "/",
               "expires": 1795689600, "httpOnly": false, "secure": true, "sameSite": "None"}],
             "origins": [{"localStorage": [{"value": "%1$s", "name": "cart"}],
               "origin": "https://www.shop.example"}]}
            """
                .formatted(CANARY));
    assertThat(witness.kind()).isEqualTo("storage state");
    assertThat(witness.seen())
        .containsExactly(
            "state.json: cookie 1 /: [sid] [MENTION /] <>",
            "state.json: cookie 2 /: [_ga] [MENTION /] <>",
            "state.json: cookie 3 /: [pixel] [MENTION /] <>");
    assertThat(witness.stored())
        .containsExactly(
            new Stored(
                Shelf.LOCAL_STORAGE,
                "cart",
                "www.shop.example",
                "state.json: origin 1, local storage 1"));
    assertThat(witness.shelves()).containsExactlyInAnyOrder(Shelf.COOKIE, Shelf.LOCAL_STORAGE);
    assertThat(witness.toString()).doesNotContain(CANARY);
  }

  @Test
  void anInspectionTellsHostsCookiesAndKeys() throws IOException {
    Witness<String> witness =
        hear(
            "inspection.json",
            """
            {"title": "x", "uri_ins": "http://shop.example", "uri_dest": "https://shop.example/",
             "localStorage": {"https://www.video.example": {"device": {"value": "%1$s"}}},
             "cookies": [{"name": "_gid", "value": "%1$s", "domain": "shop.example", "path": "/",
               "expires": 1, "expiresDays": 2.5, "secure": false, "httpOnly": false}],
             "links": {"thirdParty": [{"href": "https://friend.example/", "inner_text": "%1$s"}]},
             "hosts": {"requests": {"firstParty": ["shop.example"],
                 "thirdParty": ["www.video.example"]},
               "links": {"thirdParty": ["friend.example"]}},
             "websockets": {"wss://live.example/x": []},
             "start_time": "2026-10-02T12:53:44.473Z"}
            """
                .formatted(CANARY));
    assertThat(witness.kind()).isEqualTo("inspection of the website evidence collector");
    assertThat(witness.taken()).contains(LocalDate.of(2026, 10, 2));
    assertThat(witness.seen())
        .containsExactly(
            "inspection.json: cookie 1 /: [_gid] [MENTION /] <>",
            "inspection.json: hosts /: [] [LOAD www.video.example] <>",
            "inspection.json: hosts /: [] [LOAD live.example] <>");
    assertThat(witness.stored())
        .extracting(Stored::name, Stored::place)
        .containsExactly(
            tuple("device", "inspection.json: local storage of www.video.example, key 1"));
    assertThat(witness.toString()).doesNotContain(CANARY);
  }

  @Test
  void evidenceOfAnotherSiteIsRefusedWhole() throws IOException {
    for (String text :
        new String[] {
          har(page("text/html", "<form>", "")).replace("shop.example", "other.example"),
          "{\"cookies\": [{\"name\": \"a\", \"domain\": \"other.example\"}], \"origins\": []}",
          "{\"uri_ins\": \"https://other.example/\", \"cookies\": [{\"name\": \"a\","
              + " \"domain\": \"shop.example\"}]}"
        }) {
      Witness<String> witness = hear("file.json", text);
      assertThat(witness.seen()).isEmpty();
      assertThat(witness.shelves()).isEmpty();
      assertThat(witness.gaps())
          .extracting(EvidenceGap::problem)
          .containsExactly(
              "It is evidence of another site: nothing in it belongs to https://shop.example.");
    }
  }

  @Test
  void aReaderThatFailsLeavesAGapAndNoTrace() throws IOException {
    Path file = write("site.har", har(page("text/html", "<p>", "")));
    Witness<String> witness =
        EvidenceFile.read(
            file,
            "site.har",
            SCOPE,
            (page, place) -> {
              throw new IllegalStateException(CANARY);
            });
    assertThat(witness.gaps())
        .containsExactly(
            new EvidenceGap(
                "site.har: entry 1",
                "What stands there could not be read.",
                "Look at that page by other means."));
  }

  static final SiteScope SCOPE =
      new SiteScope(
          Address.of("https://shop.example/"), address -> address.domain().equals("shop.example"));

  private Witness<String> hear(String name, String text) throws IOException {
    return EvidenceFile.read(write(name, text), name, SCOPE, EvidenceFileTest::told);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String har(String... entries) {
    return "{\"log\": {\"entries\": [" + String.join(",", entries) + "]}}";
  }

  private static String page(String type, String text, String more) {
    return """
    {"request": {"method": "GET", "url": "https://shop.example/p", "headers": []},
     "response": {"status": 200, "headers": [],
       "content": {"mimeType": "%s", "text": "%s"%s}}}
    """
        .formatted(type, text, more);
  }

  private static String sent(String type, String text) {
    return """
    {"request": {"method": "POST", "url": "https://shop.example/to", "headers": [],
       "postData": {"mimeType": "%s", "text": "%s"}},
     "response": {"status": 200, "headers": [], "content": {}}}
    """
        .formatted(type, text);
  }

  /** The page in one line: place, path, cookies, where it leads, names of fields. */
  static String told(Page page, String place) {
    return place
        + " "
        + page.address().path()
        + ": "
        + page.cookies().stream().map(cookie -> cookie.name()).toList()
        + " "
        + page.links().stream().map(EvidenceFileTest::led).toList()
        + " <"
        + page.document().select("input").stream()
            .map(input -> input.attr("name"))
            .collect(Collectors.joining(", "))
        + ">";
  }

  private static String led(Link link) {
    Address to = (Address) link.target();
    return link.use() + " " + (to.host().equals("shop.example") ? to.path() : to.host());
  }
}
