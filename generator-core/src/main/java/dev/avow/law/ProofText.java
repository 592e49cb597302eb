package dev.avow.law;

import dev.avow.law.Term.Step;
import dev.avow.yaml.NotReadable;
import dev.avow.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proof as a row writes it. */
@Scalar(
    says = "a proof, or several with 'and' and 'or'",
    example = "\"shows(uses.*.purpose, in: notice)\"")
public record ProofText(String text) {

  /** The kinds of proof, as rows name them. */
  static final List<String> KINDS =
      List.of(
          "shows",
          "present",
          "said",
          "either",
          "never",
          "current",
          "ahead",
          "covered",
          "attested",
          "decided",
          "check",
          "mail",
          "document");

  private static final Grammar<Proof> GRAMMAR =
      new Grammar<>(
          ProofText::leaf,
          Proof.All::new,
          Proof.Either::new,
          part -> {
            throw new NotReadable(
                "denies '" + part + "': no proof shows that something is not there",
                "Use 'never(…)'.");
          });

  public ProofText {
    GRAMMAR.read(text);
  }

  public Proof proof() {
    return GRAMMAR.read(text);
  }

  private static Proof leaf(Tokens tokens) {
    int column = tokens.column();
    String kind = tokens.word("a kind of proof");
    if (!KINDS.contains(kind)) {
      throw Tokens.unknown("kind of proof", kind, column, KINDS);
    }
    tokens.demand("(");
    Proof proof =
        switch (kind) {
          case "shows" -> shows(tokens);
          case "present" -> new Proof.Present(terms(tokens));
          case "said" -> new Proof.Said(terms(tokens));
          case "either" -> either(tokens);
          case "never" -> new Proof.Never(terms(tokens));
          case "current" -> new Proof.Current(section(tokens, "every", "last"));
          case "attested" -> new Proof.Attested(section(tokens, "attested"));
          case "decided" -> new Proof.Decided(tokens.word("the id of a decision"));
          case "ahead" -> new Proof.Ahead(term(tokens, null));
          case "covered" -> covered(tokens);
          case "check" -> check(tokens);
          case "mail" -> new Proof.Mail(tokens.word("the id of a check"));
          default -> new Proof.Document(tokens.word("the id of a document"));
        };
    tokens.demand(")");
    return proof;
  }

  private static Proof shows(Tokens tokens) {
    Term what = term(tokens, null);
    tokens.demand(",");
    tokens.demand("in");
    tokens.demand(":");
    return new Proof.Shows(what, tokens.word("the id of a document"));
  }

  private static Proof covered(Tokens tokens) {
    Term what = term(tokens, null);
    tokens.demand(",");
    tokens.demand("by");
    tokens.demand(":");
    return new Proof.Covered(what, term(tokens, null));
  }

  private static Proof either(Tokens tokens) {
    List<Term> ways = terms(tokens);
    List<Step> item = above(ways.get(0));
    if (ways.size() < 2 || !ways.stream().allMatch(way -> above(way).equals(item))) {
      throw tokens.wrong(
          "no other key of the same item follows", "Write it with a dot: either(a.*.b, .c).");
    }
    return new Proof.OneOf(ways);
  }

  private static List<Step> above(Term term) {
    return term.steps().subList(0, term.steps().size() - 1);
  }

  private static Proof check(Tokens tokens) {
    String id = tokens.word("the id of a check");
    if (!tokens.take(",")) {
      return new Proof.Check(id, "");
    }
    tokens.demand("of");
    tokens.demand(":");
    return new Proof.Check(id, tokens.word("a kind of data"));
  }

  private static List<Term> terms(Tokens tokens) {
    List<Term> terms = new ArrayList<>();
    do {
      terms.add(term(tokens, terms.isEmpty() ? null : terms.get(terms.size() - 1)));
    } while (tokens.take(",") || tokens.take("and"));
    return terms;
  }

  /** A term; one that begins with a dot stands beside the last key of the one before. */
  private static Term term(Tokens tokens, @Nullable Term before) {
    List<Step> steps = new ArrayList<>();
    if (before != null && !before.steps().isEmpty()) {
      steps.addAll(before.steps().subList(0, before.steps().size() - 1));
    }
    String written = tokens.word("a path of the declaration");
    if (!written.startsWith(".")) {
      steps.clear();
    } else if (steps.isEmpty()) {
      throw tokens.wrong("nothing stands before the dot", "Write the whole path.");
    }
    keys(written, steps, tokens);
    while (tokens.take("[")) {
      boolean except = tokens.take("not");
      String filterKey = tokens.word("a key");
      tokens.demand("=");
      Step last = steps.remove(steps.size() - 1);
      steps.add(new Step(last.key(), filterKey, tokens.choice("a word"), except));
      tokens.demand("]");
      if (!tokens.atEnd() && !tokens.at(")") && !tokens.at(",") && !tokens.at("=")) {
        if (!tokens.at("and")) {
          keys(tokens.word("a key"), steps, tokens);
        }
      }
    }
    Term term = new Term(steps, tokens.take("=") ? tokens.choice("a value") : List.of());
    Paths.demand(term);
    return term;
  }

  private static Term section(Tokens tokens, String... keys) {
    Term term = term(tokens, null);
    Paths.demand(term, keys);
    return term;
  }

  private static void keys(String written, List<Step> steps, Tokens tokens) {
    for (String key : (written.startsWith(".") ? written.substring(1) : written).split("\\.", -1)) {
      if (key.isEmpty()) {
        throw tokens.wrong("a path has two dots", "Write one dot between keys.");
      }
      steps.add(new Step(key));
    }
  }
}
