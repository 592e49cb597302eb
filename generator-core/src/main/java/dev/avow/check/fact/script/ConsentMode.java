package dev.avow.check.fact.script;

import dev.avow.check.fact.place.ElementPlaces;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the scripts of a page tell Google's before people choose: its consent mode. */
public final class ConsentMode {

  private static final Pattern CALL =
      Pattern.compile(
          "[\\[(]\\s*+[\"']consent[\"']\\s*+,\\s*+[\"'](default|update)[\"']\\s*+,\\s*+(\\{[^}]{0,800})?");

  private static final Pattern REGIONS =
      Pattern.compile("\\bregion[\"']?\\s*+:\\s*+(\\[[^\\]]*+\\])?");

  private static final Pattern GRANTED =
      Pattern.compile("\\b(?:analytics|ad)_storage[\"']?\\s*+:\\s*+[\"']granted[\"']");

  /** From there on Google's scripts count. */
  private static final Pattern CONFIG = Pattern.compile("[\\[(]\\s*+[\"']config[\"']\\s*+,");

  private static final Pattern COUNTRY = Pattern.compile("[\"']([a-z]{2})\\b");

  /** Where consent must come first: the EEA, the United Kingdom and Switzerland. */
  private static final Set<String> ASKING =
      Set.of(
          "at", "be", "bg", "ch", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gb", "gr", "hr",
          "hu", "ie", "is", "it", "li", "lt", "lu", "lv", "mt", "nl", "no", "pl", "pt", "ro", "se",
          "si", "sk");

  private static final int REACH = 900;
  private static final int MOST = 20;

  private static final long NEVER = Long.MAX_VALUE;

  private long deniedAt = NEVER;
  private boolean granted;

  /**
   * Reads what one script says of it.
   *
   * @param run what of the script runs at once
   */
  public void read(Element element, String script, ScriptRun run) {
    int places = 0;
    for (int at = script.indexOf("consent"); at >= 0 && places < MOST; ) {
      places++;
      int start = Math.max(0, at - 20);
      String near = script.substring(start, Math.min(script.length(), at + REACH));
      Matcher call = CALL.matcher(near);
      if (call.find() && call.start() <= at - start) {
        said(element, call, start + call.start(), run, CONFIG.matcher(script).region(0, at).find());
      }
      at = script.indexOf("consent", at + 7);
    }
  }

  private void said(Element element, Matcher call, int at, ScriptRun run, boolean late) {
    // What is not written there, such as what was kept from the last visit, is not known.
    String choices = call.group(2) == null ? "" : call.group(2).toLowerCase(Locale.ROOT);
    boolean grants = GRANTED.matcher(choices).find();
    if (call.group(1).equals("default")) {
      if (!late && !grants && asking(choices)) {
        deniedAt = Math.min(deniedAt, ElementPlaces.order(element));
      }
    } else if (grants && run.atOnce(at)) {
      granted = true;
    }
  }

  /** Whether it holds where consent must come first. */
  private static boolean asking(String choices) {
    Matcher regions = REGIONS.matcher(choices);
    if (!regions.find() || regions.group(1) == null) {
      return true;
    }
    Matcher country = COUNTRY.matcher(regions.group(1));
    while (country.find()) {
      if (ASKING.contains(country.group(1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a script before that place told Google's that people have not agreed yet. */
  public boolean deniedBefore(long place) {
    return !granted && deniedAt != NEVER && deniedAt <= place;
  }
}
