package dev.avow.check.known;

import dev.avow.content.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign in an inline script that a service runs there.
 *
 * @param service its name
 * @param pattern what stands where its word is found
 * @param hosts the hosts it is reached at, as a declaration would name them
 * @param advertises whether it follows people from site to site for advertisers
 */
public record ScriptSign(String service, String pattern, List<String> hosts, boolean advertises) {

  /** One page may repeat a word without end; the first few tell enough. */
  private static final int MOST_PLACES = 20;

  /** Most sites have none of the words, and need none of the patterns. */
  private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

  private static final class Shipped {
    static final Map<String, List<ScriptSign>> MEASURES = read("site/known/measures.txt", 5);
    static final Map<String, List<ScriptSign>> FORM_DATA = read("site/known/form-data.txt", 3);
  }

  /** Tells each service that measures in the script, and the id it measures under. */
  public static void measuring(String script, BiConsumer<ScriptSign, String> found) {
    find(Shipped.MEASURES, 200, script, found);
  }

  /** The hosts of a service that measures for advertisers; empty if it does not. */
  public static List<String> ofAdvertiser(String service) {
    return Shipped.MEASURES.values().stream()
        .flatMap(List::stream)
        .filter(sign -> sign.advertises() && sign.service().equals(service))
        .flatMap(sign -> sign.hosts().stream())
        .distinct()
        .toList();
  }

  /** The hosts of a service that measures, as a declaration would name them. */
  public static List<String> hosts(String service) {
    return Shipped.MEASURES.values().stream()
        .flatMap(List::stream)
        .filter(sign -> sign.service().equals(service))
        .flatMap(sign -> sign.hosts().stream())
        .distinct()
        .toList();
  }

  /** Tells each service that is handed what people typed or who they are; the text is empty. */
  public static void handingOver(String script, BiConsumer<ScriptSign, String> found) {
    find(Shipped.FORM_DATA, 400, script, found);
  }

  /** A plain search for the words, and a pattern on the few characters behind: linear. */
  private static void find(
      Map<String, List<ScriptSign>> signs,
      int reach,
      String script,
      BiConsumer<ScriptSign, String> found) {
    signs.forEach(
        (word, all) -> {
          int places = 0;
          for (int at = script.indexOf(word);
              at >= 0 && places < MOST_PLACES;
              at = script.indexOf(word, at + word.length())) {
            places++;
            String behind = script.substring(at, Math.min(script.length(), at + reach));
            for (ScriptSign sign : all) {
              Matcher matcher =
                  COMPILED.computeIfAbsent(sign.pattern(), Pattern::compile).matcher(behind);
              if (matcher.find()) {
                found.accept(sign, matcher.groupCount() > 0 ? matcher.group(1) : "");
              }
            }
          }
        });
  }

  private static Map<String, List<ScriptSign>> read(String name, int cells) {
    Map<String, List<ScriptSign>> signs = new LinkedHashMap<>();
    for (List<String> row : Table.shipped(name, cells)) {
      List<String> hosts = cells > 3 ? List.of(row.get(3).split(" ", -1)) : List.of();
      signs
          .computeIfAbsent(row.get(1), word -> new ArrayList<>())
          .add(new ScriptSign(row.get(0), row.get(2), hosts, row.get(cells - 1).equals("ads")));
    }
    return signs;
  }
}
