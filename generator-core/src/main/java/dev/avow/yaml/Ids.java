package dev.avow.yaml;

import dev.avow.text.Lookalike;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What an id may look like. Ids become anchors of pages and names of files. */
final class Ids {

  static final String PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  static final int LONGEST = 64;

  private static final Pattern FORM = Pattern.compile(PATTERN);

  /** Names that Windows keeps for devices, with any extension. */
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9]");

  private Ids() {}

  static boolean wellFormed(String id) {
    return id.length() <= LONGEST && FORM.matcher(id).matches() && !isDevice(id);
  }

  static boolean isDevice(String id) {
    return DEVICES.contains(id) || PORT.matcher(id).matches();
  }

  static String remedy(String id) {
    if (isDevice(id)) {
      return "Windows keeps this name for a device; write '" + id + "-1'.";
    }
    if (id.length() > LONGEST) {
      return "Use at most " + LONGEST + " characters.";
    }
    String twin =
        Lookalike.to(id, Set.of(slug(Lookalike.skeleton(id))))
            .map(found -> " " + found.difference())
            .orElse("");
    return "Use lower-case letters, digits and dashes, beginning with a letter: '"
        + slug(Lookalike.skeleton(id))
        + "'."
        + twin;
  }

  /** The nearest id to what was written. */
  static String slug(String id) {
    String slug =
        String.join(
            "-",
            Arrays.stream(Shapes.dashed(id).split("[^a-z0-9]+", -1))
                .filter(part -> !part.isEmpty())
                .toList());
    return slug.isEmpty() || !Character.isLetter(slug.charAt(0)) ? "my-" + slug : slug;
  }
}
