package dev.avow.check.fact.script;

import org.jspecify.annotations.Nullable;

/** What stands between two brackets of a script, or in the one statement behind an 'if'. */
final class ScriptBlock {

  enum Kind {
    FUNCTION,
    CONDITION,
    OTHER
  }

  final Kind kind;

  /** Where its first word or bracket stands. */
  final int head;

  final int start;
  final @Nullable ScriptBlock around;

  /** Of a function, by which it may be called; or empty. */
  String name = "";

  /** Whether it ends with its statement, and no bracket. */
  boolean statement;

  /** Of a condition: whether it only asks for what is there already, or for a wish. */
  boolean harmless;

  /** Of a function: whether it is called at once. */
  boolean called;

  /** Whether it was looked for who calls it. */
  boolean asked;

  int end = Integer.MAX_VALUE;

  /** From where on a function may have been left. */
  int left = Integer.MAX_VALUE;

  ScriptBlock(Kind kind, int head, int start, @Nullable ScriptBlock around) {
    this.kind = kind;
    this.head = head;
    this.start = start;
    this.around = around;
  }
}
