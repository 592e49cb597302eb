package dev.avow.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, it ends as a witness: with gaps where it could not be heard. */
class HostileEvidenceTest {

  private static final String CANARY = "canary-4711";
  private static final String ENTRY =
      """
      {"startedDateTime": "2026-11-01T08:00:00.000Z", "pageref": "p", "_resourceType": "document",
       "request": {"method": "POST", "url": "https://shop.example/p", "headers":
         [{"name": "Cookie", "value": "a=%1$s"}], "cookies": [{"name": "b", "value": "%1$s"}],
         "postData": {"mimeType": "application/json", "params": [], "text": "{\\"k\\": \\"%1$s\\"}"}},
       "response": {"status": 200, "headers": [{"name": "Set-Cookie", "value": "c=%1$s"}],
         "cookies": [], "content": {"size": 3, "mimeType": "text/html", "text": "<p>%1$s"}}}
      """
          .formatted(CANARY);
  private static final String HAR =
      "{\"log\": {\"creator\": {\"name\": \"x\", \"version\": \"1\"}, \"entries\": ["
          + ENTRY
          + "]}}";
  private static final String STATE =
      "{\"cookies\": [{\"name\": \"a\", \"value\": \"canary-4711\", \"domain\":"
          + " \"shop.example\"}], \"origins\": [{\"origin\": \"https://shop.example\","
          + " \"localStorage\": [{\"name\": \"k\", \"value\": \"canary-4711\"}]}]}";

  @TempDir private Path folder;

  static Stream<String> unreadable() {
    return Stream.of(
        "",
        " ",
        "\0\0\0\0",
        "\u00ff\u00fe",
        "<!doctype html><p>canary-4711",
        "[]",
        "[" + HAR + "]",
        "null",
        "\"canary-4711\"",
        "12",
        "{}",
        "{\"log\": []}",
        "{\"log\": {\"entries\": {}}}",
        "{\"log\": {\"entries\": \"canary-4711\"}}",
        "{\"cookies\": {}, \"origins\": 3}",
        "{\"canary-4711\": canary-4711}",
        HAR + HAR,
        HAR.substring(0, HAR.length() - 1),
        "{\"log\": " + "[".repeat(100_000),
        "{\"log\": {\"entries\": [" + "{\"request\":".repeat(100_000),
        "{\"log\": {\"entries\": [{\"time\": " + "9".repeat(1_000_000) + "}]}}",
        "{\"" + "k".repeat(1_000_000) + "\": 1}");
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatIsNoWholeEvidenceIsAGap(String text) throws IOException {
    Witness<String> witness = hear(text.getBytes(StandardCharsets.UTF_8));
    assertThat(witness.gaps()).hasSize(1);
    assertThat(witness.gaps().get(0).place()).startsWith("file.json");
    assertThat(witness.toString()).doesNotContain(CANARY);
  }

  static Stream<Arguments> odd() {
    String url = "\"https://shop.example/p\"";
    return Stream.of(
        arguments("{\"log\": {\"entries\": []}}", "log"),
        arguments("{\"log\": {\"entries\": [1]}}", "entry 1"),
        arguments(HAR.replace("[{\"startedDate", "[null, {\"startedDate"), "entry 1"),
        arguments(HAR.replace(url, "5"), "entry 1"),
        arguments(HAR.replace(url, "\"ht tp://\\u0000[\""), "entry 1"),
        arguments(HAR.replace("\"response\"", "\"answer\""), "entry 1"),
        arguments(HAR.replace("\"request\"", "\"question\""), "entry 1"),
        arguments(HAR.replace("200", "\"OK\""), "entry 1"),
        arguments(HAR.replace("[{\"name\": \"Set-Cookie\"", "[5, {\"name\": null"), "entry 1"),
        arguments(HAR.replaceFirst("\"headers\":\\s*\\[.*?\\]", "\"headers\": {}"), "entry 1"),
        arguments(STATE.replace("\"name\": \"a\"", "\"name\": 5"), "cookie 1"),
        arguments(STATE.replace("\"shop.example\"", "[]"), "cookie 1"),
        arguments(STATE.replace("\"https://shop.example\"", "7"), "origin 1"),
        arguments(
            STATE.replace("[{\"name\": \"k\"", "[1, {\"name\": \"k\""),
            "origin 1, local storage 1"),
        arguments("{\"uri_ins\": \"https://shop.example/\", \"hosts\": 5}", "hosts"));
  }

  @ParameterizedTest
  @MethodSource("odd")
  void whatIsNotAsItsKindHasItIsAGapAtItsPlace(String text, String place) throws IOException {
    Witness<String> witness = hear(text.getBytes(StandardCharsets.UTF_8));
    assertThat(witness.gaps())
        .extracting(EvidenceGap::place)
        .containsExactly("file.json: " + place);
    assertThat(witness.toString()).doesNotContain(CANARY);
  }

  @Test
  void whatBrowsersFetchWithoutAHostIsNoGap() throws IOException {
    for (String address :
        List.of("data:,x", "blob:https://shop.example/1", "chrome-extension://a/")) {
      String text = HAR.replace("https://shop.example/p", address);
      assertThat(hear(text.getBytes(StandardCharsets.UTF_8)).gaps()).isEmpty();
    }
  }

  @Test
  void everyCutOfAFileIsHeardToItsEnd() throws IOException {
    for (String text : List.of(HAR, STATE)) {
      for (int length = 0; length < text.length(); length++) {
        Witness<String> witness = hear(text.substring(0, length).getBytes(StandardCharsets.UTF_8));
        assertThat(witness.whole()).as(text.substring(0, length)).isFalse();
        assertThat(witness.toString()).doesNotContain(CANARY);
      }
      assertThat(hear(text.getBytes(StandardCharsets.UTF_8)).whole()).isTrue();
    }
  }

  @Test
  void valuesOfAnyOtherTypeAreHeardWithoutATrace() throws IOException {
    List<String> others =
        List.of("null", "true", "-1e400", "[]", "{}", "[{}]", "\"\"", "[[\"canary-4711\"]]");
    // Every value in turn: what stands between a colon and the next comma or bracket.
    for (String text : List.of(HAR, STATE)) {
      for (int colon = text.indexOf("\": "); colon > 0; colon = text.indexOf("\": ", colon + 1)) {
        int end = valueEnd(text, colon + 3);
        for (String other : others) {
          String changed = text.substring(0, colon + 3) + other + text.substring(end);
          assertThat(hear(changed.getBytes(StandardCharsets.UTF_8)).toString())
              .doesNotContain(CANARY);
        }
      }
    }
  }

  private static int valueEnd(String text, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == '}' || c == ']' || c == ',')) {
        if (depth == 0) {
          return at;
        }
        depth -= c == ',' ? 0 : 1;
      }
    }
    return text.length();
  }

  @Test
  void noiseInTheBytesIsHeardWithoutATrace() throws IOException {
    Random random = new Random(4711);
    for (int turn = 0; turn < 2_000; turn++) {
      byte[] bytes = (turn % 2 == 0 ? HAR : STATE).getBytes(StandardCharsets.UTF_8);
      for (int change = 0; change < 4; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(hear(bytes).name()).isEqualTo("file.json");
    }
  }

  @Test
  void aTextLongerThanAnyPageEndsTheReadingAndSaysWhere() throws IOException {
    String page = "<p>".repeat(2_000_000);
    String text = HAR.replace("<p>canary-4711", page);
    assertThat(hear(text.getBytes(StandardCharsets.UTF_8)).gaps())
        .extracting(EvidenceGap::place, EvidenceGap::problem)
        .containsExactly(
            tuple(
                "file.json: entry 1",
                "It is nested deeper, or holds a longer text, than any browser writes; the rest was"
                    + " not read."));
  }

  @Test
  void aFloodOfDifferentThingsIsCutAndToldOnce() throws IOException {
    ByteArrayOutputStream flood = new ByteArrayOutputStream();
    write(flood, "{\"log\": {\"entries\": [");
    for (int number = 0; number < 25_000; number++) {
      write(
          flood,
          (number == 0 ? "" : ",")
              + "{\"request\": {\"url\": \"https://h"
              + number
              + ".example/\", \"headers\": [{\"name\": \"Referer\", \"value\":"
              + " \"https://shop.example/\"}]}, \"response\": {}}");
    }
    write(flood, "]}}");
    Witness<String> witness = hear(flood.toByteArray());
    assertThat(witness.seen()).hasSize(20_000);
    assertThat(witness.gaps())
        .extracting(EvidenceGap::problem)
        .containsExactly("It holds more than 20000 different things; the rest was not read.");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Witness<String> hear(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("file.json"), bytes);
    return EvidenceFile.read(file, "file.json", EvidenceFileTest.SCOPE, EvidenceFileTest::told);
  }
}
