package dev.avow.law;

import dev.avow.content.Vocabulary;
import dev.avow.finding.Location;
import dev.avow.law.Evidence.Shown;
import dev.avow.model.Decision;
import dev.avow.model.Declaration;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Decides proofs about one declaration, on a day, from the evidence that was gathered. */
final class Prover {

  private final Declaration declaration;
  private final Vocabulary vocabulary;
  private final Evidence evidence;
  private final Gathered gathered;
  private final LocalDate today;

  Prover(Matter matter, Evidence evidence, LocalDate today) {
    this.declaration = matter.declaration();
    this.vocabulary = matter.vocabulary();
    this.evidence = evidence;
    this.gathered = new Gathered(evidence, vocabulary);
    this.today = today;
  }

  Verdict prove(Proof proof) {
    if (proof instanceof Proof.All all) {
      return Verdict.all(all.parts().stream().map(this::prove).toList());
    }
    if (proof instanceof Proof.Either either) {
      return any(either.parts());
    }
    if (proof instanceof Proof.Shows shows) {
      return shows(shows);
    }
    if (proof instanceof Proof.Present present) {
      return each(present.terms(), false);
    }
    if (proof instanceof Proof.Said said) {
      return each(said.terms(), true);
    }
    if (proof instanceof Proof.OneOf oneOf) {
      return oneOf(oneOf.ways());
    }
    if (proof instanceof Proof.Never never) {
      return Verdict.all(never.terms().stream().map(this::never).toList());
    }
    if (proof instanceof Proof.Current current) {
      return over(current.what(), spot -> People.current(spot, today));
    }
    if (proof instanceof Proof.Ahead ahead) {
      return over(ahead.what(), spot -> People.ahead(spot, today));
    }
    if (proof instanceof Proof.Covered covered) {
      return covered(covered);
    }
    if (proof instanceof Proof.Attested attested) {
      return over(attested.what(), spot -> People.attested(spot, today));
    }
    if (proof instanceof Proof.Decided decided) {
      return decided(decided.id());
    }
    if (proof instanceof Proof.Check check) {
      return gathered.check(check);
    }
    if (proof instanceof Proof.Mail mail) {
      return gathered.mail(mail.id());
    }
    if (proof instanceof Proof.AtHand missing) {
      return unshipped(missing.law());
    }
    return gathered.document(((Proof.Document) proof).id());
  }

  private Verdict any(List<Proof> parts) {
    Verdict whole = Verdict.any(parts.stream().map(this::prove).toList());
    List<Proof> ways = parts.stream().filter(part -> !(part instanceof Proof.Never)).toList();
    // That something is not there is a reason to pass; that it is there is no fault to mend.
    return whole.state() == State.NOT_MET && !ways.isEmpty()
        ? Verdict.any(ways.stream().map(this::prove).toList())
        : whole;
  }

  private Verdict each(List<Term> terms, boolean noneWillDo) {
    return Verdict.all(
        terms.stream().map(term -> over(term, spot -> present(term, spot, noneWillDo))).toList());
  }

  /** Item by item; an {@code unknown} is a question even beside another way, or it would vanish. */
  private Verdict oneOf(List<Term> ways) {
    List<List<Spot>> spots =
        ways.stream().map(way -> Spots.of(way, declaration, vocabulary)).toList();
    int items = spots.get(0).size();
    if (items == 0) {
      return over(ways.get(0), spot -> absent(spot));
    }
    return Verdict.all(
        IntStream.range(0, items)
            .mapToObj(item -> spots.stream().map(way -> way.get(item)).toList())
            .map(item -> oneOfItem(item, ways.get(0)))
            .toList());
  }

  private Verdict oneOfItem(List<Spot> ways, Term first) {
    Optional<Spot> open = ways.stream().filter(way -> way.answer().isUnknown()).findFirst();
    Optional<Spot> said = ways.stream().filter(way -> way.answer().isGiven()).findFirst();
    if (open.isPresent()) {
      return unknown(open.get());
    }
    return said.map(way -> Verdict.of(State.MET, "the declaration says " + way.wanted(), link(way)))
        .orElseGet(() -> present(first, ways.get(0), false));
  }

  private Verdict present(Term term, Spot spot, boolean noneWillDo) {
    Answer<?> answer = spot.answer();
    if (answer.isUnknown()) {
      return unknown(spot);
    }
    if (answer.isAbsent()) {
      return absent(spot);
    }
    if (answer.isNone()) {
      return noneWillDo
          ? Verdict.of(State.MET, spot.wanted() + " is none", link(spot))
          : Verdict.of(State.NOT_MET, spot.wanted() + " is none", link(spot));
    }
    boolean is = term.values().isEmpty() || Spots.is(spot, term.values(), declaration, vocabulary);
    return is
        ? Verdict.of(State.MET, "the declaration says " + spot.wanted(), link(spot))
        : Verdict.of(
            State.NOT_MET,
            spot.wanted() + " is not " + String.join(" or ", term.values()),
            link(spot));
  }

  /**
   * Silence breaks no promise; a row that wants the denial said uses {@code present(… = false)}.
   */
  private Verdict never(Term term) {
    List<Spot> spots = Spots.of(term, declaration, vocabulary);
    List<Verdict> parts = new ArrayList<>();
    for (Spot spot : spots) {
      if (spot.answer().isUnknown()) {
        parts.add(unknown(spot));
      } else if (spot.answer().isGiven()
          && (term.values().isEmpty() || Spots.is(spot, term.values(), declaration, vocabulary))) {
        parts.add(
            Verdict.of(
                State.NOT_MET,
                spot.wanted()
                    + " is "
                    + (term.values().isEmpty() ? "declared" : String.join(" or ", term.values())),
                link(spot)));
      } else {
        parts.add(Verdict.of(State.MET, "nothing declared breaks it", link(spot)));
      }
    }
    return parts.isEmpty()
        ? Verdict.of(State.MET, "nothing declared breaks it")
        : Verdict.all(parts);
  }

  private Verdict shows(Proof.Shows shows) {
    Shown document = evidence.documents().get(shows.document());
    return over(
        shows.what(),
        spot -> {
          if (spot.key().internal()) {
            return Verdict.of(State.MET, spot.wanted() + " is for no public document");
          }
          if (spot.answer().isUnknown()) {
            return unknown(spot);
          }
          if (spot.answer().isAbsent()) {
            return absent(spot);
          }
          return document == null
              ? Verdict.of(
                  State.NOT_ASKED, "the " + shows.document() + " was not written", link(spot))
              : shown(spot, document, shows.document());
        });
  }

  private Verdict shown(Spot spot, Shown document, String id) {
    List<Ground> anchors = new ArrayList<>();
    for (String path : ShownPaths.needed(spot)) {
      List<Location> places = ShownPaths.at(document, path);
      if (places.isEmpty()) {
        return Verdict.of(State.NOT_MET, "the " + id + " does not show '" + path + "'", link(spot));
      }
      anchors.add(new Ground(Ground.Kind.DOCUMENT, path, places.get(0)));
    }
    List<Ground> evidenceLinks = new ArrayList<>(anchors);
    evidenceLinks.add(link(spot));
    return new Verdict(
        State.MET,
        List.of("the " + id + " shows " + spot.wanted()),
        evidenceLinks,
        List.of(),
        Optional.empty());
  }

  private Verdict covered(Proof.Covered covered) {
    List<Spot> lists = Spots.of(covered.by(), declaration, vocabulary);
    List<Spot> open = lists.stream().filter(list -> list.answer().isUnknown()).toList();
    return over(
        covered.what(),
        spot -> {
          if (!spot.answer().isGiven()) {
            return spot.answer().isUnknown() ? unknown(spot) : absent(spot);
          }
          String path = spot.place().path();
          String id = path.substring(path.lastIndexOf('.') + 1);
          for (Spot list : lists) {
            if (Spots.names(list.answer(), id)) {
              return Verdict.of(
                  State.MET, list.wanted() + " names '" + id + "'", link(list), link(spot));
            }
          }
          Optional<String> never = NeverHeld.why(id, covered.by(), declaration, vocabulary);
          if (never.isPresent()) {
            return Verdict.of(State.MET, never.get(), link(spot));
          }
          return open.isEmpty()
              ? Verdict.of(
                  State.NOT_MET, "no " + covered.by().named() + " names '" + id + "'", link(spot))
              : unknown(open.get(0));
        });
  }

  private Verdict over(Term term, Function<Spot, Verdict> each) {
    List<Spot> spots = Spots.of(term, declaration, vocabulary);
    // What ranges over nothing proves nothing; whether such a row applies is for its 'when'.
    return spots.isEmpty()
        ? Verdict.of(State.NOT_MET, "nothing is declared under " + term.range(), top(term))
        : Verdict.all(spots.stream().map(each).toList());
  }

  /** The place of the term's first key: where the missing item would be written. */
  private Ground top(Term term) {
    Term first = new Term(term.steps().subList(0, 1), List.of());
    return link(Spots.of(first, declaration, vocabulary).get(0));
  }

  private Verdict decided(String id) {
    Given<Decision> decision = declaration.decisions().given().orElse(Map.of()).get(id);
    if (declaration.decisions().isUnknown()) {
      return Verdict.of(
          State.QUESTION,
          "'decisions' is unknown",
          Ground.to(declaration.decisions().place()).get(0));
    }
    if (decision == null) {
      return Verdict.of(
          State.NOT_MET,
          "'decisions' has no '" + id + "'",
          Ground.to(declaration.decisions().place()).get(0));
    }
    Decision value = decision.value();
    return People.vouched(
        State.DECIDED, value.by(), value.on(), value.until(), decision.place(), today);
  }

  private Verdict unshipped(String law) {
    return Verdict.of(
        State.INCOMPLETE,
        "no requirements of '" + law + "' are shipped yet, so nothing was judged by that law",
        Ground.to(declaration.laws().place()).get(0));
  }

  static Verdict unknown(Spot spot) {
    return Verdict.of(State.QUESTION, "'" + spot.place().path() + "' is unknown", link(spot));
  }

  static Verdict absent(Spot spot) {
    return Verdict.of(State.NOT_MET, Reasons.SILENT + spot.wanted(), link(spot));
  }

  static Ground link(Spot spot) {
    return Ground.to(spot.place()).get(0);
  }
}
