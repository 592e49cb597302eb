package dev.avow.check.fact.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the functions and conditions of a script by its brackets, in one walk. */
final class ScriptWalk {

  /** Whether something is already there, or has been refused: what such a guard lets by is new. */
  private static final Pattern FIRST_TIME =
      Pattern.compile(
          "!\\s*+(?:[\\w$]++(?:\\.[\\w$]++|\\[[\"']?[\\w$]++[\"']?\\])*+"
              + "|document\\.getelementbyid\\([^()]*+\\))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ALREADY =
      Pattern.compile("[\\w$]++(?:\\.[\\w$]++|\\[[\"']?[\\w$]++[\"']?\\])*+");

  /** Whether people ask not to be followed: who never said so has agreed to nothing. */
  private static final Pattern UNFOLLOWED =
      Pattern.compile(
          "(?i)(?=.*(?:donottrack|globalprivacycontrol))"
              + "(?:window|navigator|(?:ms)?donottrack|globalprivacycontrol|external|parseint|null"
              + "|undefined|true|false|[\"'](?:yes|no|unspecified)?[\"']|[01\\s.,!=&|()\"'])*+",
          Pattern.DOTALL);

  private static final int LONGEST_CONDITION = 400;

  private static final Set<String> CONDITIONAL = Set.of("if", "for", "while", "switch", "catch");

  private final String script;
  private final ScriptText text;
  private final List<ScriptBlock> blocks = new ArrayList<>();
  private @Nullable ScriptBlock inner;

  /** Where the bracket opened that was closed last. */
  private int opened = -1;

  /** The last character that means something. */
  private int last = -1;

  private ScriptWalk(String script) {
    this.script = script;
    this.text = new ScriptText(script);
  }

  static List<ScriptBlock> over(String script) {
    ScriptWalk walk = new ScriptWalk(script);
    for (int at = 0; at < script.length(); ) {
      at = walk.step(at);
    }
    return walk.blocks;
  }

  /** Takes what stands at the place; gives the place behind it. */
  private int step(int at) {
    char c = script.charAt(at);
    if (c <= ' ') {
      return at + 1;
    }
    if (c == '\'' || c == '"' || c == '`') {
      return behind(text.quoted(at, c));
    }
    if (c == '/' && at + 1 < script.length()) {
      char next = script.charAt(at + 1);
      if (next == '/') {
        int end = script.indexOf('\n', at);
        return end < 0 ? script.length() : end;
      }
      if (next == '*') {
        int end = script.indexOf("*/", at + 2);
        return end < 0 ? script.length() : end + 2;
      }
      if (last < 0 || "(,=:[!&|?{};+".indexOf(script.charAt(last)) >= 0) {
        return behind(text.pattern(at));
      }
    }
    if (ScriptText.word(c)) {
      int end = at;
      while (end < script.length() && ScriptText.word(script.charAt(end))) {
        end++;
      }
      word(at, end);
      return behind(end);
    }
    switch (c) {
      case '{' -> brace(at);
      case '(', '[' -> open(new ScriptBlock(ScriptBlock.Kind.OTHER, at, at + 1, inner));
      case '}', ')', ']' -> close(at);
      case ';', ',' -> endStatement(at, c == ';');
      case '>' -> arrow(at);
      default -> {}
    }
    last = at;
    if (c == ')') {
      statementBehindIf(at);
    }
    return at + 1;
  }

  private void word(int at, int end) {
    if (end - at == 6 && script.startsWith("return", at)) {
      leaves(at);
    }
    int next = text.blanks(end);
    if (end - at == 4
        && script.startsWith("else", at)
        && !script.startsWith("{", next)
        && !script.startsWith("if", next)) {
      ScriptBlock block = new ScriptBlock(ScriptBlock.Kind.CONDITION, at, end, inner);
      block.statement = true;
      open(block);
    }
  }

  private int behind(int end) {
    last = end - 1;
    return end;
  }

  private void open(ScriptBlock block) {
    blocks.add(block);
    inner = block;
  }

  private void brace(int at) {
    if (last >= 0 && script.charAt(last) == ')' && opened >= 0) {
      String word = text.wordBefore(opened);
      if (CONDITIONAL.contains(word)) {
        ScriptBlock block = new ScriptBlock(ScriptBlock.Kind.CONDITION, opened, at + 1, inner);
        block.harmless = word.equals("if") && harmless(opened, last);
        open(block);
      } else {
        function(opened, at + 1);
      }
      return;
    }
    if (last > 0 && script.charAt(last) == '>' && script.charAt(last - 1) == '=') {
      function(arrowHead(last - 1), at + 1);
      return;
    }
    boolean otherwise = last >= 0 && text.wordBefore(last + 1).equals("else");
    open(
        new ScriptBlock(
            otherwise ? ScriptBlock.Kind.CONDITION : ScriptBlock.Kind.OTHER, at, at + 1, inner));
  }

  /** A function whose parameters begin there. */
  private void function(int parameters, int start) {
    int head = text.wordStart(parameters);
    String word = script.substring(head, Math.max(head, text.trimmed(parameters)));
    String name = "";
    if (!word.equals("function") && text.wordBefore(head).equals("function")) {
      name = word;
      head = text.wordStart(head);
    } else if (!word.equals("function")) {
      head = parameters;
    }
    if (text.wordBefore(head).equals("async")) {
      head = text.wordStart(head);
    }
    int sign = text.trimmed(head);
    if (name.isEmpty() && sign > 1 && script.charAt(sign - 1) == '=') {
      int end = text.trimmed(sign - 1);
      int from = end;
      while (from > 0
          && (ScriptText.word(script.charAt(from - 1)) || script.charAt(from - 1) == '.')) {
        from--;
      }
      name = script.substring(from, end);
    }
    ScriptBlock block = new ScriptBlock(ScriptBlock.Kind.FUNCTION, head, start, inner);
    block.name = name;
    block.called = ScriptBlocks.soon(text.before(head));
    open(block);
  }

  private int arrowHead(int arrow) {
    int end = text.trimmed(arrow);
    return end > 0 && script.charAt(end - 1) == ')' && opened >= 0 ? opened : text.wordStart(arrow);
  }

  /** An arrow before an expression: a function to the end of that. */
  private void arrow(int at) {
    if (at > 0 && script.charAt(at - 1) == '=') {
      int next = at + 1;
      while (next < script.length() && script.charAt(next) <= ' ') {
        next++;
      }
      if (next < script.length() && script.charAt(next) != '{') {
        function(arrowHead(at - 1), at + 1);
        if (inner != null) {
          inner.statement = true;
        }
      }
    }
  }

  private void close(int at) {
    while (inner != null && inner.statement) {
      end(inner, at);
    }
    ScriptBlock block = inner;
    if (block == null) {
      return;
    }
    end(block, at);
    if (block.kind == ScriptBlock.Kind.FUNCTION) {
      block.called = block.called || calledBehind(block, at + 1);
    }
    opened = block.start - 1;
    // The one statement behind an 'if' was a block.
    if (script.charAt(at) == '}') {
      endStatement(at + 1, true);
    }
  }

  private void endStatement(int at, boolean whole) {
    while (inner != null && inner.statement && (whole || inner.kind == ScriptBlock.Kind.FUNCTION)) {
      end(inner, at);
    }
  }

  private void end(ScriptBlock block, int at) {
    block.end = at;
    inner = block.around;
  }

  /** {@code }()}, {@code })()} and {@code }.call(}. */
  private boolean calledBehind(ScriptBlock block, int behind) {
    int at = text.blanks(behind);
    int head = text.trimmed(block.head);
    boolean bracketed =
        head > 0
            && script.charAt(head - 1) == '('
            && (head < 2
                || (!ScriptText.word(script.charAt(head - 2)) && script.charAt(head - 2) != ')'));
    if (bracketed && at < script.length() && script.charAt(at) == ')') {
      at = text.blanks(at + 1);
    }
    return script.startsWith("(", at)
        || script.startsWith(".call(", at)
        || script.startsWith(".apply(", at);
  }

  private void statementBehindIf(int close) {
    int next = text.blanks(close + 1);
    if (next < script.length()
        && script.charAt(next) != '{'
        && opened >= 0
        && CONDITIONAL.contains(text.wordBefore(opened))) {
      ScriptBlock block = new ScriptBlock(ScriptBlock.Kind.CONDITION, opened, close + 1, inner);
      block.statement = true;
      block.harmless = text.wordBefore(opened).equals("if") && harmless(opened, close);
      open(block);
    }
  }

  private boolean harmless(int open, int close) {
    String asked = script.substring(open + 1, close).strip();
    return FIRST_TIME.matcher(asked).matches()
        || (asked.length() < LONGEST_CONDITION && UNFOLLOWED.matcher(asked).matches());
  }

  /** What stands behind a 'return' in a condition runs only when that is not so. */
  private void leaves(int at) {
    ScriptBlock condition = null;
    ScriptBlock block = inner;
    while (block != null && block.kind != ScriptBlock.Kind.FUNCTION) {
      if (block.kind == ScriptBlock.Kind.CONDITION) {
        condition = block;
      }
      block = block.around;
    }
    if (block != null && condition != null && !already(condition)) {
      block.left = Math.min(block.left, at);
    }
  }

  private boolean already(ScriptBlock condition) {
    int close = condition.start - 1;
    while (close > condition.head && script.charAt(close) != ')') {
      close--;
    }
    return close > condition.head
        && script.charAt(condition.head) == '('
        && ALREADY.matcher(script.substring(condition.head + 1, close).strip()).matches();
  }
}
