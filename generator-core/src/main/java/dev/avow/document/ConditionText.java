package dev.avow.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a {@link DocumentCondition}: recursive descent over or, and, not, atoms. */
final class ConditionText {
  /** Longer text is no condition a person could check, and could be nested without end. */
  private static final int LONGEST = 2_000;

  private static final Pattern TOKEN = Pattern.compile("\\s*([(),=]|[\\w.*\\[\\]:/+-]+|\\S)");
  private final Matcher tokens;
  private String next = "";

  /**
   * @throws IllegalArgumentException if the text is too long
   */
  ConditionText(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("it is longer than " + LONGEST + " characters");
    }
    tokens = TOKEN.matcher(text);
    advance();
  }

  /**
   * The condition, which is all of the text.
   *
   * @throws IllegalArgumentException with the reason in words
   */
  DocumentCondition read() {
    DocumentCondition condition = or();
    if (!next.isEmpty()) {
      throw new IllegalArgumentException("'" + next + "' is not expected");
    }
    return condition;
  }

  private String advance() {
    String token = next;
    next = tokens.find() ? tokens.group(1) : "";
    return token;
  }

  private DocumentCondition or() {
    List<DocumentCondition> parts = new ArrayList<>(List.of(and()));
    while (next.equals("or")) {
      advance();
      parts.add(and());
    }
    return parts.size() == 1 ? parts.get(0) : new DocumentCondition.Or(List.copyOf(parts));
  }

  private DocumentCondition and() {
    List<DocumentCondition> parts = new ArrayList<>(List.of(not()));
    while (next.equals("and")) {
      advance();
      parts.add(not());
    }
    return parts.size() == 1 ? parts.get(0) : new DocumentCondition.And(List.copyOf(parts));
  }

  private DocumentCondition not() {
    if (next.equals("not")) {
      advance();
      return new DocumentCondition.Not(not());
    }
    if (next.equals("(")) {
      advance();
      DocumentCondition inside = or();
      expect(")");
      return inside;
    }
    String name = advance();
    if (!name.matches("[\\w*][\\w.*\\[\\]-]*")) {
      throw new IllegalArgumentException(
          name.isEmpty() ? "it ends too early" : "'" + name + "' is not a path");
    }
    if (next.equals("(") && name.equals("any")) {
      return any();
    }
    if (next.equals("(") && name.equals("none")) {
      advance();
      PathPattern pattern = PathPattern.of(advance());
      expect(")");
      return new DocumentCondition.None(pattern);
    }
    if (next.equals("=")) {
      advance();
      return new DocumentCondition.Equal(PathPattern.of(name), advance());
    }
    return new DocumentCondition.Given(PathPattern.of(name));
  }

  private DocumentCondition any() {
    List<DocumentCondition> parts = new ArrayList<>();
    do {
      advance();
      parts.add(or());
    } while (next.equals(","));
    expect(")");
    return new DocumentCondition.Or(List.copyOf(parts));
  }

  private void expect(String sign) {
    if (!next.equals(sign)) {
      throw new IllegalArgumentException("'" + sign + "' is missing");
    }
    advance();
  }
}
