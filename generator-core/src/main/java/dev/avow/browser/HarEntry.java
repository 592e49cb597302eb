package dev.avow.browser;

import dev.avow.site.http.Headers;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One entry of a HAR: a request and its response, as far as they are looked at. */
final class HarEntry {

  /** Two million characters of HTML are more than any page a person reads. */
  static final int LONGEST_PAGE = 2 << 20;

  private static final int MOST_COOKIES = 200;
  private static final int MOST_FIELDS = 1_000;

  String address = "";
  String method = "GET";
  String page = "";
  String started = "";
  String kind = "";
  String referrer = "";
  int status;
  final List<Headers.Field> headers = new ArrayList<>();
  final List<String> sent = new ArrayList<>();
  final List<ToldCookie> set = new ArrayList<>();
  final Posted posted = new Posted();
  String body = "";
  boolean tooLong;
  boolean elsewhere;
  boolean unordered;

  /** The first thing that is not as a HAR has it; empty when all is. */
  String fault = "";

  private String type = "";
  private boolean packed;
  private int size;
  private boolean asked;
  private boolean answered;

  private HarEntry() {}

  static HarEntry read(Json json) throws IOException {
    HarEntry entry = new HarEntry();
    entry.want(json.isObject(), "The entry is no object");
    json.object(
        key -> {
          switch (key) {
            case "startedDateTime" -> entry.started = json.text();
            case "pageref" -> entry.page = json.text();
            case "_resourceType" -> entry.kind = json.text();
            case "request" -> {
              entry.asked = json.isObject();
              json.object(part -> entry.request(part, json));
            }
            case "response" -> {
              entry.answered = json.isObject();
              json.object(part -> entry.response(part, json));
            }
            default -> {}
          }
        });
    entry.want(entry.asked, "The entry has no request");
    entry.want(entry.answered, "The entry has no response");
    return entry;
  }

  /** When the response came, as near as the recording tells; null if it tells no time. */
  @Nullable Instant received() {
    try {
      return OffsetDateTime.parse(started).toInstant();
    } catch (DateTimeException noTime) {
      return null;
    }
  }

  /** Values of a wrong type read as absent, and what is absent would pass for silence. */
  private void want(boolean holds, String otherwise) {
    if (!holds && fault.isEmpty()) {
      fault = otherwise;
    }
  }

  private void request(String key, Json json) throws IOException {
    switch (key) {
      case "url" -> address = json.text();
      case "method" -> method = json.text().toUpperCase(Locale.ROOT);
      case "postData" -> posted.read(json);
      case "headers" -> fields(json, this::requestHeader);
      case "cookies" -> fields(json, (name, value) -> sent(name));
      default -> {}
    }
  }

  private void requestHeader(String name, String value) {
    if (name.equalsIgnoreCase("Referer")) {
      referrer = value;
    } else if (name.equalsIgnoreCase("Cookie")) {
      for (String pair : value.split(";", MOST_COOKIES)) {
        int equals = pair.indexOf('=');
        sent(equals < 0 ? "" : pair.substring(0, equals).strip());
      }
    }
  }

  private void sent(String name) {
    if (!name.isEmpty() && sent.size() < MOST_COOKIES && !sent.contains(name)) {
      sent.add(name);
    }
  }

  private void response(String key, Json json) throws IOException {
    switch (key) {
      case "status" -> {
        want(json.isNumber(), "The status of the response is no number");
        status = json.whole();
      }
      case "headers" -> fields(json, this::responseHeader);
      case "cookies" -> cookies(json);
      case "content" -> {
        want(json.isObject(), "The content of the response is no object");
        json.object(part -> content(part, json));
      }
      default -> {}
    }
  }

  private void cookies(Json json) throws IOException {
    want(json.isArray(), "What should be a list of cookies is none");
    json.array(
        number -> {
          if (set.size() < MOST_COOKIES) {
            ToldCookie cookie = ToldCookie.read(json);
            want(cookie.named(), "A cookie has no name");
            set.add(cookie);
          }
        });
  }

  private void responseHeader(String name, String value) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "set-cookie" -> {
        // Browsers write several of them as one, a line each.
        for (String line : value.split("\n", MOST_COOKIES)) {
          headers.add(new Headers.Field("Set-Cookie", line.strip()));
        }
      }
      case "content-security-policy", "date" -> headers.add(new Headers.Field(name, value));
      default -> {}
    }
  }

  private void content(String key, Json json) throws IOException {
    switch (key) {
      case "mimeType" -> type = json.text().toLowerCase(Locale.ROOT);
      case "size" -> size = json.whole();
      case "encoding" -> packed = json.text().equals("base64");
      case "_file" -> elsewhere = html();
      case "text" -> {
        if (type.isEmpty()) {
          unordered = true; // whether it is a page is not known yet, and it may be a film
        } else if (html() && size > LONGEST_PAGE) {
          tooLong = true;
        } else if (html()) {
          body = json.text();
          tooLong = body.length() > LONGEST_PAGE * 4 / 3 + 4;
        }
      }
      default -> {}
    }
  }

  boolean html() {
    return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
  }

  /** The page as text; empty when there is none, or when it cannot be unpacked. */
  String text() {
    if (tooLong || !packed) {
      return tooLong ? "" : body;
    }
    return Unpacked.of(body, type);
  }

  /** Takes one header or cookie. */
  @FunctionalInterface
  private interface Taker {
    void take(String name, String value);
  }

  private void fields(Json json, Taker taker) throws IOException {
    want(json.isArray(), "What should be a list of headers or cookies is none");
    json.array(
        number -> {
          String[] field = field(json);
          if (number <= MOST_FIELDS) {
            taker.take(field[0], field[1]);
          }
        });
  }

  /** The name of a header or cookie, and its value; either is empty when it is not told. */
  private String[] field(Json json) throws IOException {
    String[] field = {"", ""};
    boolean[] named = {false};
    json.object(
        key -> {
          switch (key) {
            case "name" -> {
              named[0] = json.isText();
              field[0] = json.text();
            }
            case "value" -> {
              want(json.isText(), "The value of a header or cookie is no text");
              field[1] = json.text();
            }
            default -> {}
          }
        });
    want(named[0], "A header or cookie has no name");
    return field;
  }
}
