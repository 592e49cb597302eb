package dev.avow.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Addresses in scripts that are no program but data, from which browsers load (HTML, 4.12.1). */
final class ScriptData {

  /** W3C Speculation Rules. */
  private static final String SPECULATION = "speculationrules";

  private ScriptData() {}

  /** Whether the addresses are those of pages. */
  static boolean speculates(Element script) {
    return type(script).equals(SPECULATION);
  }

  /** What a script of a page makes browsers load by the data it holds, as written. */
  static List<String> loads(Element script) {
    List<String> addresses = new ArrayList<>();
    switch (type(script)) {
      // Beside addresses a map holds digests, which have no slash in front.
      case "importmap" ->
          JsonStrings.each(
              script.data(),
              (key, text) -> {
                if (text.startsWith("/") || text.startsWith(".") || text.contains("://")) {
                  addresses.add(text);
                }
              });
      // Pages that browsers fetch, or open unseen, before anybody asks for them.
      case SPECULATION ->
          JsonStrings.each(
              script.data(),
              (key, text) -> {
                if (key.equals("urls")) {
                  addresses.add(text);
                }
              });
      default -> {}
    }
    return addresses;
  }

  private static String type(Element script) {
    return script.attr("type").strip().toLowerCase(Locale.ROOT);
  }
}
