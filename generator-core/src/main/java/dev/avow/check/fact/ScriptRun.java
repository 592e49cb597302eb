package dev.avow.check.fact;

import org.jspecify.annotations.Nullable;

/** What can be told of when a script does something; found out when first asked for. */
final class ScriptRun {

  private final String script;
  private @Nullable ScriptBlocks blocks;
  private @Nullable Boolean gated;

  ScriptRun(String script) {
    this.script = script;
  }

  /** Whether it speaks of consent, so that nothing can be told. */
  boolean gated() {
    Boolean known = gated;
    if (known == null) {
      known = Gates.in(script);
      gated = known;
    }
    return known;
  }

  /** Whether the place surely runs with the script. */
  boolean atOnce(int place) {
    if (gated()) {
      return false;
    }
    ScriptBlocks known = blocks;
    if (known == null) {
      known = ScriptBlocks.of(script);
      blocks = known;
    }
    return known.atOnce(place);
  }
}
