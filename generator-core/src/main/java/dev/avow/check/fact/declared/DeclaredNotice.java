package dev.avow.check.fact.declared;

import dev.avow.check.fact.word.Periods;
import dev.avow.finding.Location;
import dev.avow.model.Contact;
import dev.avow.model.DataItem;
import dev.avow.model.Declaration;
import dev.avow.model.Email;
import dev.avow.model.Keep;
import dev.avow.model.Kept;
import dev.avow.model.Notice;
import dev.avow.model.Officer;
import dev.avow.model.Organization;
import dev.avow.model.OtherTime;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a declaration says that its notice must say too.
 *
 * @param effective the day from which it holds
 * @param contacts e-mail addresses for questions on data: the organization's, the officer's
 * @param recipients the names of those with whom data are shared
 * @param keeps lengths of time, in days as {@link Periods} counts, each with its first place
 * @param transfers whether data go to other countries under a declared safeguard
 */
public record DeclaredNotice(
    Optional<Given<LocalDate>> effective,
    List<Named> contacts,
    List<Named> recipients,
    Map<Integer, Location> keeps,
    boolean transfers) {

  /** Something by its name, and where it is declared. */
  public record Named(String name, Location where) {}

  static DeclaredNotice of(Declaration declaration) {
    Answer<LocalDate> effective = declaration.notice().then(Notice::effective);
    return new DeclaredNotice(
        effective.given().map(day -> new Given<>(day, effective.place())),
        contacts(declaration),
        recipients(declaration),
        keeps(declaration),
        declaration.parties().given().orElse(Map.of()).values().stream()
            .anyMatch(party -> party.value().transfer().isGiven()));
  }

  private static List<Named> contacts(Declaration declaration) {
    List<Named> contacts = new ArrayList<>();
    add(contacts, declaration.organization().then(Organization::contact).then(Contact::email));
    add(contacts, declaration.organization().then(Organization::dpo).then(Officer::email));
    add(contacts, declaration.organization().then(Organization::officer).then(Officer::email));
    return contacts.stream().distinct().toList();
  }

  private static void add(List<Named> contacts, Answer<Email> email) {
    email
        .given()
        .map(mail -> new Named(mail.text().toLowerCase(Locale.ROOT), email.place().where()))
        .filter(one -> contacts.stream().noneMatch(other -> other.name().equals(one.name())))
        .ifPresent(contacts::add);
  }

  private static List<Named> recipients(Declaration declaration) {
    return declaration.parties().given().orElse(Map.of()).values().stream()
        .filter(party -> !party.value().receives().given().orElse(List.of()).isEmpty())
        .filter(party -> party.value().name().isGiven())
        .map(party -> new Named(party.value().name().given().orElseThrow(), party.place().where()))
        .toList();
  }

  private static Map<Integer, Location> keeps(Declaration declaration) {
    Map<Integer, Location> keeps = new TreeMap<>();
    for (Given<DataItem> item : declaration.data().given().orElse(Map.of()).values()) {
      keep(keeps, item.value().keep());
    }
    for (Given<Use> use : declaration.uses().given().orElse(Map.of()).values()) {
      keep(keeps, use.value().keep());
    }
    return keeps;
  }

  private static void keep(Map<Integer, Location> keeps, Answer<Keep> keep) {
    List<Kept> times = new ArrayList<>(keep.given().stream().toList());
    for (Given<OtherTime> other : keep.then(Keep::differs).given().orElse(List.of())) {
      times.add(other.value());
    }
    for (Kept time : times) {
      time.duration()
          .given()
          .filter(span -> span.businessDays() == 0) // pages that say them are not read for them
          .ifPresent(span -> keeps.putIfAbsent(Periods.days(span), keep.place().where()));
    }
  }
}
