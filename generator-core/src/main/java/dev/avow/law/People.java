package dev.avow.law;

import dev.avow.model.Attestation;
import dev.avow.model.Span;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.Place;
import dev.avow.yaml.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What rests on a named person's word, or on something done again and again. */
final class People {

  private People() {}

  /** Whether a named person vouches for the section at the place. */
  static Verdict attested(Spot spot, LocalDate today) {
    if (spot.answer().isAbsent()) {
      return nobody(spot, spot.place());
    }
    if (!(spot.answer().orNull() instanceof Record section)) {
      return spot.answer().isUnknown() ? Prover.unknown(spot) : notThere(spot);
    }
    Answer<Attestation> attested = read(section, "attested", spot.place());
    if (attested.isUnknown()) {
      return question(attested.place());
    }
    Attestation attestation = attested.orNull();
    if (attestation == null) {
      return nobody(spot, attested.place());
    }
    return vouched(
        State.ATTESTED,
        attestation.by(),
        attestation.on(),
        attestation.until(),
        attested.place(),
        today);
  }

  private static Verdict nobody(Spot spot, Place place) {
    return Verdict.of(
        State.NOT_MET, "nobody vouches for " + spot.wanted(), Ground.to(place).get(0));
  }

  private static Verdict notThere(Spot spot) {
    return spot.answer().isNone()
        ? Verdict.of(State.NOT_MET, "'" + spot.place().path() + "' is none", Prover.link(spot))
        : Prover.absent(spot);
  }

  /** Whether somebody's word, given on a day, holds today; a year when no end is said. */
  static Verdict vouched(
      State state,
      Answer<String> by,
      Answer<LocalDate> on,
      Answer<LocalDate> until,
      Place place,
      LocalDate today) {
    for (Answer<?> needed : List.of(by, on, until)) {
      if (needed.isUnknown()) {
        return question(needed.place());
      }
    }
    String name = by.given().filter(text -> !text.isBlank()).orElse("");
    Optional<LocalDate> day = on.given();
    Ground link = Ground.to(place).get(0);
    if (name.isEmpty() || day.isEmpty()) {
      return Verdict.of(State.NOT_MET, "'" + place.path() + "' lacks a name or a day", link);
    }
    LocalDate end = until.given().orElse(day.get().plusYears(1));
    if (day.get().isAfter(today)) {
      return Verdict.of(
              State.NOT_MET, "'" + place.path() + "' is dated " + day.get() + ", a later day", link)
          .turning(day.get());
    }
    if (end.isBefore(today)) {
      return Verdict.of(State.NOT_MET, "'" + place.path() + "' held until " + end, link);
    }
    return new Verdict(
        state,
        List.of(
            name
                + (state == State.DECIDED ? " decided on " : " vouches for it since ")
                + day.get()
                + ", until "
                + end),
        List.of(link),
        List.of(new Voucher(name, day.get(), end, place.where())),
        Optional.of(end.plusDays(1)));
  }

  /** Whether the day at the place is today or later. */
  static Verdict ahead(Spot spot, LocalDate today) {
    if (!(spot.answer().orNull() instanceof LocalDate day)) {
      return spot.answer().isUnknown() ? Prover.unknown(spot) : notThere(spot);
    }
    return day.isBefore(today)
        ? Verdict.of(State.NOT_MET, spot.wanted() + " was " + day, Prover.link(spot))
        : Verdict.of(State.MET, spot.wanted() + " is " + day, Prover.link(spot))
            .turning(day.plusDays(1));
  }

  /** Whether the regular thing at the place, and each of several, was done within its interval. */
  static Verdict current(Spot spot, LocalDate today) {
    if (spot.answer().orNull() instanceof List<?> several) {
      return Verdict.all(
          several.stream()
              .map(item -> (Given<?>) item)
              .map(item -> current(spot.of(item), today))
              .toList());
    }
    if (!(spot.answer().orNull() instanceof Record section)) {
      return spot.answer().isUnknown() ? Prover.unknown(spot) : notThere(spot);
    }
    Answer<Span> every = read(section, "every", spot.place());
    Answer<LocalDate> last = read(section, "last", spot.place());
    for (Answer<?> needed : List.of(every, last)) {
      if (needed.isUnknown()) {
        return question(needed.place());
      }
      if (!needed.isGiven()) {
        return Verdict.of(
            State.NOT_MET,
            Reasons.SILENT + "'" + needed.place().path() + "'",
            Ground.to(needed.place()).get(0));
      }
    }
    LocalDate done = last.given().orElseThrow();
    LocalDate due = every.given().orElseThrow().from(done);
    Ground link = Ground.to(last.place()).get(0);
    if (done.isAfter(today)) {
      return Verdict.of(
          State.NOT_MET, "'" + last.place().path() + "' is " + done + ", a later day", link);
    }
    if (due.isBefore(today)) {
      return Verdict.of(State.NOT_MET, spot.wanted() + " was due on " + due, link);
    }
    return Verdict.of(State.MET, spot.wanted() + " was done on " + done, link)
        .turning(due.plusDays(1));
  }

  private static Verdict question(Place place) {
    return Verdict.of(State.QUESTION, "'" + place.path() + "' is unknown", Ground.to(place).get(0));
  }

  @SuppressWarnings("unchecked") // the caller names the type that the format gives the key
  private static <T> Answer<T> read(Record section, String key, Place place) {
    Shape.Field field = Shape.of(section.getClass()).fields().get(key);
    return field == null
        ? new Answer.Absent<>(place.child(key))
        : (Answer<T>) Leaves.read(section, field);
  }
}
