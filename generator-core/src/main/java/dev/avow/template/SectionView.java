package dev.avow.template;

import dev.avow.model.DataItem;
import dev.avow.model.Mailing;
import dev.avow.model.Party;
import dev.avow.model.Safeguard;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.Place;
import dev.avow.yaml.Shape;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A section of the declaration: its keys by their component names, and what follows from them. */
final class SectionView extends Seen {
  private final View view;
  private final NamedSection section;
  private final Place place;
  private final List<Fact> facts;
  private final boolean named;
  private final Map<String, TemplateModel> children = new LinkedHashMap<>();

  SectionView(View view, NamedSection section, Place place) {
    this(view, section, place, List.of(fact(section, place)), false);
  }

  private SectionView(
      View view, NamedSection section, Place place, List<Fact> facts, boolean named) {
    super(SectionLabels.of(view, section, facts));
    this.view = view;
    this.section = section;
    this.place = place;
    this.facts = facts;
    this.named = named;
  }

  /** A section of names and addresses alone supports no more than they do. */
  private static Fact fact(NamedSection section, Place place) {
    boolean identity =
        !place.path().isEmpty()
            && section.id().isEmpty() // asked before the leaves, which are many
            && Leaves.of(section.record()).stream()
                .filter(leaf -> leaf.answer().isGiven())
                .allMatch(leaf -> Identities.is(leaf.path(), given(leaf)));
    return new Fact(place, identity || place.path().isEmpty(), section.id());
  }

  private static Object given(Leaf leaf) {
    return leaf.answer().<Object>fold(value -> value, none -> "", unknown -> "", absent -> "");
  }

  /** The same section, named by a line elsewhere. */
  SectionView namedAt(Place line) {
    return new SectionView(view, section, place, List.of(new Fact(line, false, id())), true);
  }

  String id() {
    return section.id();
  }

  Record record() {
    return section.record();
  }

  @Override
  List<Fact> facts() {
    return facts;
  }

  @Override
  @Nullable TemplateModel find(String name) {
    TemplateModel child = children.get(name);
    if (child == null) {
      child = make(name);
      if (child != null) {
        children.put(name, child);
      }
    }
    return child;
  }

  private @Nullable TemplateModel make(String name) {
    switch (name) {
      case "no" -> {
        return Statement.not();
      }
      case "id" -> {
        return Derived.plain(id());
      }
      case "label" -> {
        return this;
      }
      case "plain" -> {
        return new Printed(SectionLabels.plain(view, section, facts), this);
      }
      default -> {}
    }
    for (Shape.Field field : section.shape().fields().values()) {
      if (field.javaName().equals(name)) {
        return onward(SeenAnswers.of(view, field, Leaves.read(record(), field)));
      }
    }
    return follows(name);
  }

  /** What is reached through a line that names this section shows that line as well. */
  private Seen onward(Seen child) {
    if (!named && !(record() instanceof Safeguard)) {
      return child;
    }
    if (child instanceof Value) {
      return new Printed(view.marks().mark(ListView.markdown(child), facts), child);
    }
    return child instanceof ListView list ? list.markedAs(facts) : child;
  }

  private @Nullable TemplateModel follows(String name) {
    if (record() instanceof DataItem item) {
      String word = item.is().given().orElse(id());
      return switch (name) {
        case "uses" -> those("uses", other -> names(((Use) other.record()).data()));
        case "parties" -> those("parties", other -> names(((Party) other.record()).receives()));
        case "sources" -> Sources.of(this);
        case "sourcesFor" -> Sources.forUse(this);
        case "word" -> Derived.plain(word);
        default -> Derived.ofWord(view, "data", word, name);
      };
    }
    if (record() instanceof Use use) {
      return switch (name) {
        case "labeled" -> Derived.bool(use.label().isGiven());
        case "marketing", "isA" -> child("purpose").find(name);
        case "sensitive" -> child("data").find(name);
        case "parties" -> those("parties", other -> names(((Party) other.record()).purposes()));
        case "mailings" -> those("mailings", other -> use((Mailing) other.record(), other));
        default -> null;
      };
    }
    if (record() instanceof Mailing mailing && name.equals("uses")) {
      return list("uses", view.section("uses", use(mailing, this)).stream().toList());
    }
    if (record() instanceof Party && name.equals("gives")) {
      return list("data", Sources.from(this, view.sections("data")));
    }
    if (record() instanceof Party && name.equals("isParty")) {
      return Derived.bool(true);
    }
    return section.words().isEmpty() ? null : Derived.ofWord(view, section.words(), id(), name);
  }

  private static String use(Mailing mailing, SectionView seen) {
    return mailing.use().given().orElse(seen.id());
  }

  private ListView those(String map, Function<SectionView, Object> named) {
    List<SectionView> found = new ArrayList<>();
    for (SectionView other : view.sections(map)) {
      Object names = named.apply(other);
      if (names.equals(id()) || (names instanceof List<?> list && list.contains(id()))) {
        found.add(other);
      }
    }
    return list(map, found);
  }

  private ListView list(String map, List<SectionView> found) {
    return new ListView(
        view, List.copyOf(found), new Shape.ById(view.shapeOf(map)), view.keyOf(map), place);
  }

  /** Values of the kind that one of its keys has. */
  ListView values(String key, List<Seen> values) {
    Shape.Field field = Objects.requireNonNull(section.shape().fields().get(key), key);
    return new ListView(view, values, field.shape(), field.key(), place);
  }

  private static List<String> names(Answer<List<Given<String>>> answer) {
    return answer.given().orElse(List.of()).stream().map(Given::value).toList();
  }

  @Override
  List<String> names() {
    List<String> names = new ArrayList<>(List.of("no", "id", "label", "plain"));
    section.shape().fields().values().forEach(field -> names.add(field.javaName()));
    return names;
  }

  @Override
  public boolean getAsBoolean() {
    Shape.Field shorthand = section.shape().shorthandField();
    // A section that a yes or no stands for holds when it says yes: {happens: false}.
    return shorthand == null || !Boolean.FALSE.equals(Leaves.read(record(), shorthand).orNull());
  }

  @Override
  public String getAsString() {
    return id().isEmpty() ? Marks.strip(ListView.markdown(this)) : id();
  }
}
