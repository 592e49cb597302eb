package dev.avow.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * And, or, not and brackets over leaves of any kind. Not binds closest, then and, then or.
 *
 * @param leaf reads one leaf
 * @param all joins what and stands between
 * @param any joins what or stands between
 * @param not what not makes of a part; throws where nothing can be denied
 */
record Grammar<T>(
    Function<Tokens, T> leaf,
    Function<List<T>, T> all,
    Function<List<T>, T> any,
    Function<T, T> not) {

  /** Deeper nesting is an attack or an accident. */
  private static final int DEEPEST = 20;

  T read(String text) {
    Tokens tokens = new Tokens(text);
    T whole = or(tokens, 0);
    if (!tokens.atEnd()) {
      throw tokens.wrong("'and' or 'or' is missing", "Write 'and' or 'or' there, or take it out.");
    }
    return whole;
  }

  private T or(Tokens tokens, int depth) {
    List<T> parts = new ArrayList<>();
    do {
      parts.add(and(tokens, depth));
    } while (tokens.take("or"));
    return parts.size() == 1 ? parts.get(0) : any.apply(parts);
  }

  private T and(Tokens tokens, int depth) {
    List<T> parts = new ArrayList<>();
    do {
      parts.add(one(tokens, depth));
    } while (tokens.take("and"));
    return parts.size() == 1 ? parts.get(0) : all.apply(parts);
  }

  private T one(Tokens tokens, int depth) {
    if (depth > DEEPEST) {
      throw tokens.wrong("more than " + DEEPEST + " levels", "Make it flatter.");
    }
    if (tokens.take("not")) {
      return not.apply(one(tokens, depth + 1));
    }
    if (tokens.take("(")) {
      T inside = or(tokens, depth + 1);
      tokens.demand(")");
      return inside;
    }
    if (tokens.at("and") || tokens.at("or")) {
      throw tokens.wrong("nothing stands before it", "Write what it joins.");
    }
    return leaf.apply(tokens);
  }
}
