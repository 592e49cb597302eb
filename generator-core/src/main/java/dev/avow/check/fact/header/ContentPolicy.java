package dev.avow.check.fact.header;

import dev.avow.check.fact.form.Target;
import dev.avow.text.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the content security policies of a page say together (CSP Level 3); those that only report
 * are left out, since they stop nothing.
 *
 * @param present whether there is one
 * @param upgrades whether browsers ask for everything encrypted
 * @param plain the first source without encryption that is allowed, or empty
 */
public record ContentPolicy(
    boolean present,
    boolean formAction,
    boolean baseUri,
    boolean frameAncestors,
    boolean upgrades,
    String plain) {

  /** The policies as they were sent, and those of the page's own head. */
  static ContentPolicy of(List<String> headers, List<String> metas) {
    List<Map<String, List<String>>> sent = policies(headers);
    List<Map<String, List<String>>> all = new ArrayList<>(sent);
    all.addAll(policies(metas));
    return new ContentPolicy(
        !all.isEmpty(),
        has(all, "form-action"),
        has(all, "base-uri"),
        has(sent, "frame-ancestors"), // browsers do not obey it in a meta element
        has(all, "upgrade-insecure-requests"),
        plain(all));
  }

  private static boolean has(List<Map<String, List<String>>> policies, String directive) {
    return policies.stream().anyMatch(policy -> policy.containsKey(directive));
  }

  private static List<Map<String, List<String>>> policies(List<String> values) {
    List<Map<String, List<String>>> policies = new ArrayList<>();
    for (String value : values) {
      for (String policy : value.split(",", -1)) {
        Map<String, List<String>> directives = directives(policy);
        if (!directives.isEmpty()) {
          policies.add(directives);
        }
      }
    }
    return policies;
  }

  private static Map<String, List<String>> directives(String policy) {
    Map<String, List<String>> directives = new LinkedHashMap<>();
    for (String directive : policy.split(";", -1)) {
      List<String> words = List.of(directive.strip().split("\\s+", -1));
      String name = words.get(0).toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        directives.putIfAbsent(name, words.subList(1, words.size())); // the first one counts
      }
    }
    return directives;
  }

  private static String plain(List<Map<String, List<String>>> policies) {
    for (Map<String, List<String>> policy : policies) {
      for (Map.Entry<String, List<String>> directive : policy.entrySet()) {
        for (String source : directive.getValue()) {
          String low = source.toLowerCase(Locale.ROOT);
          boolean open = low.equals("http:") || low.startsWith("http://");
          if (open && !directive.getKey().startsWith("report-") && !loopback(low)) {
            return Line.of(directive.getKey() + " " + source, 100);
          }
        }
      }
    }
    return "";
  }

  private static boolean loopback(String source) {
    String host = source.length() > 7 ? source.substring(7).split("[:/]", 2)[0] : "";
    return Target.isLoopback(host);
  }
}
