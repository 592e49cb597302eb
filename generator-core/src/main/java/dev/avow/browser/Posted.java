package dev.avow.browser;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What data that a page sent were called. The data themselves are never looked at. */
final class Posted {

  /** The longest forms ask for some dozens. */
  private static final int MOST = 200;

  /** A longer name is data in the place of a name. */
  private static final int LONGEST = 80;

  private static final Pattern PART_NAME =
      Pattern.compile(
          "(?im)^content-disposition:\\s*form-data;[^\\r\\n]{0,200}?\\bname=\"([^\"\\r\\n]{1,80})\"");

  private final Set<String> names = new LinkedHashSet<>();
  private String type = "";
  private String text = "";

  /** Reads {@code postData}. */
  void read(Json json) throws IOException {
    json.object(
        key -> {
          switch (key) {
            case "mimeType" -> type = json.text().toLowerCase(Locale.ROOT);
            case "params" -> json.array(number -> parameter(json));
            case "text" -> text = json.text();
            default -> {}
          }
        });
  }

  private void parameter(Json json) throws IOException {
    json.object(
        key -> {
          if (key.equals("name")) {
            add(json.text());
          }
        });
  }

  /** The names, in the order they were sent; empty when it was no form. */
  List<String> names() {
    if (names.isEmpty()) {
      if (type.startsWith("application/x-www-form-urlencoded")) {
        for (String pair : text.split("&", MOST + 1)) {
          add(decoded(pair.substring(0, pair.indexOf('=') < 0 ? 0 : pair.indexOf('='))));
        }
      } else if (type.startsWith("multipart/form-data")) {
        Matcher part = PART_NAME.matcher(text);
        while (part.find() && names.size() < MOST) {
          add(part.group(1));
        }
      } else if (type.startsWith("application/json")) {
        keys();
      }
    }
    text = "";
    return new ArrayList<>(names);
  }

  /** The keys of what a script sent: of the outermost object, and of objects right within it. */
  private void keys() {
    try (Json json = Json.of(text)) {
      if (json.begin()) {
        json.object(key -> key(key, json));
      }
    } catch (IOException noJson) {
      names.clear(); // what is no JSON has no keys
    }
  }

  private void key(String key, Json json) throws IOException {
    if (json.isObject()) {
      json.object(this::add);
    } else {
      add(key);
    }
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException odd) {
      return "";
    }
  }

  private void add(String name) {
    boolean fit = !name.isBlank() && name.length() <= LONGEST && name.indexOf('@') < 0;
    if (fit && names.size() < MOST) {
      names.add(name);
    }
  }
}
