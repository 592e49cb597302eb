package dev.avow.template;

import dev.avow.model.DataItem;
import dev.avow.model.Kept;
import dev.avow.model.Mailing;
import dev.avow.model.Party;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.Shape;
import dev.avow.yaml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How sections print themselves, and the sections that print a phrase. */
final class SectionLabels {
  private final View view;
  private final boolean plain;

  private SectionLabels(View view, boolean plain) {
    this.view = view;
    this.plain = plain;
  }

  /**
   * The section's label, marked.
   *
   * @param facts the facts of the section itself, or of the line that names it
   */
  static String of(View view, NamedSection section, List<Fact> facts) {
    return new SectionLabels(view, false).label(section, facts);
  }

  /** The label for sentences. */
  static String plain(View view, NamedSection section, List<Fact> facts) {
    return new SectionLabels(view, true).label(section, facts);
  }

  private String label(NamedSection section, List<Fact> facts) {
    String id = section.id();
    if (section.record() instanceof DataItem item) {
      return own(item.label(), facts, () -> word("data", item.is().given().orElse(id), facts));
    }
    if (section.record() instanceof Use use) {
      return own(use.label(), facts, () -> purposes(use, id, facts));
    }
    if (section.record() instanceof Mailing mailing) {
      return own(mailing.label(), facts, () -> mailing(mailing, id, facts));
    }
    if (section.record() instanceof Kept keep) {
      return keep(keep);
    }
    if (section.record() instanceof Party party && !party.name().isGiven()) {
      return party
          .role()
          .given()
          .map(role -> word("roles", role, roleOf(party, facts)))
          .orElseGet(() -> words(id, facts));
    }
    return section.words().isEmpty() ? byName(section, facts) : word(section.words(), id, facts);
  }

  private String own(Answer<Text> label, List<Fact> facts, Supplier<String> otherwise) {
    return label
        .given()
        .map(
            text -> {
              List<Fact> all = new ArrayList<>(facts);
              all.add(new Fact(label.place(), false, text.in("").orElse("")));
              return view.printed(view.inside(text, label.place()), all);
            })
        .orElseGet(otherwise);
  }

  private String word(String list, String word, List<Fact> facts) {
    return view.printed(plain ? view.plain(list, word) : view.label(list, word), facts);
  }

  /** Who is not named is called by what they are to the organization. */
  private static List<Fact> roleOf(Party party, List<Fact> facts) {
    List<Fact> all = new ArrayList<>(facts);
    if (party.name().isNone()) {
      all.add(new Fact(party.name().place(), false, "none"));
    }
    all.add(new Fact(party.role().place(), false, party.role().given().orElse("")));
    return all;
  }

  private String purposes(Use use, String id, List<Fact> facts) {
    if (!use.purpose().isGiven()) {
      return words(id, facts);
    }
    List<String> purposes = new ArrayList<>();
    for (Given<String> purpose : use.purpose().given().orElse(List.of())) {
      List<Fact> all = new ArrayList<>(facts);
      all.add(new Fact(purpose.place(), false, purpose.value()));
      // "Running our site" stands beside labels such as "unpaid invoices"; "to run our site" does
      // not.
      purposes.add(view.printed(view.plain("purposes", purpose.value()), all));
    }
    return view.joined(purposes);
  }

  private String mailing(Mailing mailing, String id, List<Fact> facts) {
    String use = mailing.use().given().orElse(id);
    Map<String, Given<Use>> uses = view.declaration().uses().given().orElse(Map.of());
    Given<Use> named = uses.get(use);
    return named == null
        ? words(id, facts)
        : own(named.value().label(), facts, () -> words(id, facts));
  }

  /** What has no name yet is called by its id. */
  private String words(String id, List<Fact> facts) {
    return view.printed(id.replace('-', ' '), facts);
  }

  private String keep(Kept keep) {
    String after = text(keep.after(), view.wording().lead("keep-for-after", 2));
    if (keep.duration().isGiven()) {
      String span = spelled(keep.duration());
      return after.isEmpty()
          ? view.wording().spell("keep-for", span)
          : view.wording().spell("keep-for-after", span, after);
    }
    if (keep.until().isGiven()) {
      return view.wording()
          .spell("keep-until", text(keep.until(), view.wording().lead("keep-until", 1)));
    }
    if (keep.asLongAs().isGiven()) {
      return view.wording()
          .spell(
              "keep-as-long-as", text(keep.asLongAs(), view.wording().lead("keep-as-long-as", 1)));
    }
    return keep.forever()
        .given()
        .filter(forever -> forever)
        .map(
            forever ->
                view.printed(
                    view.wording().spell("keep-forever"),
                    List.of(new Fact(keep.forever().place(), false, "true"))))
        .orElse("");
  }

  /**
   * @param lead what the phrase says in front of the text; who wrote "until you leave" said it too
   */
  private String text(Answer<Text> text, String lead) {
    return text.given()
        .map(
            words ->
                view.printed(
                    without(lead, view.inside(words, text.place())),
                    List.of(new Fact(text.place(), false, words.in("").orElse("")))))
        .orElse("");
  }

  private static String without(String lead, String words) {
    String said = lead + " ";
    return !lead.isEmpty() && words.regionMatches(true, 0, said, 0, said.length())
        ? words.substring(said.length())
        : words;
  }

  private String spelled(Answer<?> answer) {
    Object value = answer.orNull();
    return value == null
        ? ""
        : view.printed(
            view.spelling().of(value),
            List.of(new Fact(answer.place(), false, Spelling.written(value))));
  }

  /** A section that has a name, or one plain value that stands for it, prints that. */
  private String byName(NamedSection section, List<Fact> facts) {
    Shape.Section shape = section.shape();
    Shape.Field field = shape.fields().getOrDefault("name", shape.shorthandField());
    if (field == null) {
      return "";
    }
    Answer<?> answer = Leaves.read(section.record(), field);
    Object value = answer.orNull();
    if (value == null || value instanceof Boolean || value instanceof List<?>) {
      return "";
    }
    if (value instanceof Record inner && !Spelling.isScalar(inner) && !(inner instanceof Text)) {
      return "";
    }
    List<Fact> all = new ArrayList<>(facts);
    Value named = new Value(view, value, field.key(), answer.place(), "");
    all.addAll(named.facts());
    String text =
        value instanceof String word && !field.key().words().isEmpty()
            ? view.label(field.key().words(), word)
            : value instanceof Text words
                ? view.inside(words, answer.place())
                : view.spelling().of(value);
    return view.printed(text, all);
  }
}
