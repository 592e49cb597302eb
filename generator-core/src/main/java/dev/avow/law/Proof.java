package dev.avow.law;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What shows that a requirement is met. A closed set of kinds: a row combines them with and and or,
 * and later rows need no new code.
 */
public sealed interface Proof {

  /**
   * Every place the pattern ranges over is printed in the document: {@code shows(data.*, in:
   * notice)}.
   */
  record Shows(Term what, String document) implements Proof {
    @Override
    public String toString() {
      return "shows(" + what + ", in: " + document + ")";
    }
  }

  /** Every place the terms range over has a value, and the value asked for if one is. */
  record Present(List<Term> terms) implements Proof {
    public Present {
      terms = List.copyOf(terms);
    }

    @Override
    public String toString() {
      return "present(" + Term.joined(terms) + ")";
    }
  }

  /** As {@link Present}, and {@code none} is an answer too: the matter was spoken about. */
  record Said(List<Term> terms) implements Proof {
    public Said {
      terms = List.copyOf(terms);
    }

    @Override
    public String toString() {
      return "said(" + Term.joined(terms) + ")";
    }
  }

  /** Every item that the terms range over says one of them: {@code either(mailings.*.a, .b)}. */
  record OneOf(List<Term> ways) implements Proof {
    public OneOf {
      ways = List.copyOf(ways);
    }

    @Override
    public String toString() {
      return "either(" + Term.joined(ways) + ")";
    }
  }

  /** No place has the value; silence breaks nothing. */
  record Never(List<Term> terms) implements Proof {
    public Never {
      terms = List.copyOf(terms);
    }

    @Override
    public String toString() {
      return "never(" + Term.joined(terms) + ")";
    }
  }

  /**
   * The regular thing at every place was done last within its interval: {@code every}, {@code
   * last}.
   */
  record Current(Term what) implements Proof {
    @Override
    public String toString() {
      return "current(" + what + ")";
    }
  }

  /** The day at every place has not passed. */
  record Ahead(Term what) implements Proof {
    @Override
    public String toString() {
      return "ahead(" + what + ")";
    }
  }

  /** The id of every place stands in one of the lists: {@code covered(data.*, by: uses.*.data)}. */
  record Covered(Term what, Term by) implements Proof {
    @Override
    public String toString() {
      return "covered(" + what + ", by: " + by + ")";
    }
  }

  /** A named person vouches for every place, on a day, until a day; a year when none is said. */
  record Attested(Term what) implements Proof {
    @Override
    public String toString() {
      return "attested(" + what + ")";
    }
  }

  /** A named person judged the matter under {@code decisions:}, on a day, until a day. */
  record Decided(String id) implements Proof {
    @Override
    public String toString() {
      return "decided(" + id + ")";
    }
  }

  /**
   * The check of the site passed.
   *
   * @param kind the kind of data whose forms are meant; empty for all of the site
   */
  record Check(String id, String kind) implements Proof {
    @Override
    public String toString() {
      return "check(" + id + (kind.isEmpty() ? "" : ", of: " + kind) + ")";
    }
  }

  /** The check of sample messages passed. */
  record Mail(String id) implements Proof {
    @Override
    public String toString() {
      return "mail(" + id + ")";
    }
  }

  /** The document was written from this declaration. */
  record Document(String id) implements Proof {
    @Override
    public String toString() {
      return "document(" + id + ")";
    }
  }

  /**
   * The requirements of the law are at hand. No row of a file can say so; see {@link Unshipped}.
   */
  record AtHand(String law) implements Proof {
    @Override
    public String toString() {
      return "requirements of " + law;
    }
  }

  /** All of them are needed. */
  record All(List<Proof> parts) implements Proof {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(part -> part instanceof Either ? "(" + part + ")" : part.toString())
          .collect(Collectors.joining(" and "));
    }
  }

  /** One of them suffices. */
  record Either(List<Proof> parts) implements Proof {
    public Either {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream().map(Proof::toString).collect(Collectors.joining(" or "));
    }
  }
}
