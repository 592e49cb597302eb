package dev.avow.check.fact.form;

import dev.avow.check.fact.place.Placed;
import dev.avow.site.address.Address;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One form, as far as checks need it.
 *
 * @param selector where it stands on its page
 * @param login whether people log in with it, so that it asks for nothing new
 * @param noticeBeside whether a link to the notice stands in it or beside it
 * @param saidBeside where other links lead that stand there and say that they lead to one
 * @param saysOptOut whether it says how to leave again
 * @param password whether it asks for a password
 * @param upgraded whether the page's policy has browsers send it encrypted
 * @param unseenYes fields nobody sees by which it says yes to mail
 * @param bound whether a sentence of it says that who sends it agrees to mail
 */
public record FormFact(
    String selector,
    int line,
    int column,
    List<FieldFact> fields,
    List<Prefilled> prefilled,
    List<Target> targets,
    boolean login,
    boolean signUp,
    boolean search,
    boolean noticeBeside,
    List<Address> saidBeside,
    boolean saysOptOut,
    boolean password,
    boolean upgraded,
    List<FieldFact> unseenYes,
    boolean bound)
    implements Placed {

  public FormFact {
    fields = List.copyOf(fields);
    prefilled = List.copyOf(prefilled);
    targets = List.copyOf(targets);
    saidBeside = List.copyOf(saidBeside);
    unseenYes = List.copyOf(unseenYes);
  }

  /** Whether a field of it asks for something about a person. */
  public boolean personal() {
    return fields.stream().anyMatch(FieldFact::personal);
  }

  /** It and what stands in it. */
  public Stream<Placed> placed() {
    return Stream.of(Stream.of(this), fields.stream(), prefilled.stream()).flatMap(all -> all);
  }

  /** The words of the vocabulary for the personal data it asks for. */
  public Set<String> words() {
    return fields.stream()
        .filter(FieldFact::personal)
        .map(FieldFact::word)
        .collect(Collectors.toSet());
  }

  /** 'the field 'dob'', 'the fields 'name' and 2 more': what it asks for, for a sentence. */
  public String asksFor() {
    List<FieldFact> personal = fields.stream().filter(FieldFact::personal).toList();
    String first = personal.isEmpty() ? "data" : personal.get(0).asksFor();
    return personal.size() > 1 ? first + " and " + (personal.size() - 1) + " more" : first;
  }
}
