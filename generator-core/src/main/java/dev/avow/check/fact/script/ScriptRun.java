package dev.avow.check.fact.script;

import org.jspecify.annotations.Nullable;

/** What can be told of when a script does something; found out when first asked for. */
public final class ScriptRun {

  private final String script;
  private @Nullable ScriptBlocks blocks;
  private @Nullable Boolean gated;

  public ScriptRun(String script) {
    this.script = script;
  }

  /** Whether it speaks of consent, so that nothing can be told. */
  public boolean gated() {
    Boolean known = gated;
    if (known == null) {
      known = Gates.in(script);
      gated = known;
    }
    return known;
  }

  /** Whether the place surely runs with the script. */
  public boolean atOnce(int place) {
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
