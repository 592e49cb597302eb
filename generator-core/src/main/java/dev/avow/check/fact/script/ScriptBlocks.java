package dev.avow.check.fact.script;

import java.util.List;

/**
 * The functions and conditions of a script, without running it: what of it runs at once, and what
 * only when somebody calls it or something is so.
 */
final class ScriptBlocks {

  /** Nobody writes a loader that long; of a bundle it is not told what runs when. */
  private static final int LONGEST = 200_000;

  private static final int MOST_MENTIONS = 20;

  /** What calls a function soon, whatever people choose; blanks left out. */
  private static final List<String> SOON =
      List.of(
          "addeventlistener('load',",
          "addeventlistener(\"load\",",
          "addeventlistener('domcontentloaded',",
          "addeventlistener(\"domcontentloaded\",",
          "attachevent('onload',",
          "attachevent(\"onload\",",
          "onload=",
          "settimeout(",
          "requestidlecallback(",
          "requestanimationframe(",
          "$(",
          "jquery(",
          ".ready(");

  private final String script;
  private final ScriptText text;
  private final List<ScriptBlock> blocks;

  private ScriptBlocks(String script, List<ScriptBlock> blocks) {
    this.script = script;
    this.text = new ScriptText(script);
    this.blocks = blocks;
  }

  static ScriptBlocks of(String script) {
    boolean told = script.length() <= LONGEST;
    return new ScriptBlocks(script, told ? ScriptWalk.over(script) : List.of());
  }

  /** Whether the place runs with the script: in no condition, and no function but called ones. */
  boolean atOnce(int place) {
    if (script.length() > LONGEST) {
      return false;
    }
    for (ScriptBlock block : blocks) {
      if (block.start <= place && place < block.end && !runs(block, place)) {
        return false;
      }
    }
    return true;
  }

  private boolean runs(ScriptBlock block, int place) {
    return switch (block.kind) {
      case CONDITION -> block.harmless;
      case FUNCTION -> place < block.left && called(block);
      case OTHER -> true;
    };
  }

  // Asked once; those that call each other end here.
  private boolean called(ScriptBlock block) {
    if (!block.asked) {
      block.asked = true;
      block.called = block.called || calledByName(block);
    }
    return block.called;
  }

  /** Whether the script calls a function that has a name, at once. */
  private boolean calledByName(ScriptBlock block) {
    String name = block.name;
    int places = 0;
    for (int at = name.isEmpty() ? -1 : script.indexOf(name);
        at >= 0 && places < MOST_MENTIONS;
        at = script.indexOf(name, at + name.length())) {
      places++;
      if ((at < block.head || at >= block.end) && calls(at, at + name.length()) && atOnce(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean calls(int at, int behind) {
    boolean whole =
        (at == 0 || (!ScriptText.word(script.charAt(at - 1)) && script.charAt(at - 1) != '.'))
            && behind < script.length();
    if (!whole) {
      return false;
    }
    char next = script.charAt(behind);
    String before = text.before(at);
    return (next == '(' && !before.endsWith("function"))
        || (",);".indexOf(next) >= 0 && soon(before));
  }

  /** Whether what ends there calls the function behind it, whatever people choose. */
  static boolean soon(String before) {
    return SOON.stream().anyMatch(before::endsWith);
  }
}
