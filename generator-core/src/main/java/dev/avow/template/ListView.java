package dev.avow.template;

import dev.avow.yaml.Key;
import dev.avow.yaml.Place;
import dev.avow.yaml.Shape;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several values or sections; prints them as a list in a sentence. */
final class ListView extends Seen implements TemplateSequenceModel {
  private final View view;
  private final List<Seen> items;
  private final Shape shape;
  private final Key key;
  private final Place place;
  private final List<Seen> denied;

  ListView(View view, List<Seen> items, Shape shape, Key key, Place place) {
    this(view, items, shape, key, place, List.of());
  }

  /**
   * @param denied the entries of which the author says that there are none: {@code delete: none}
   */
  ListView(View view, List<Seen> items, Shape shape, Key key, Place place, List<Seen> denied) {
    super(view.joined(items.stream().map(ListView::markdown).toList()));
    this.view = view;
    this.items = List.copyOf(items);
    this.shape = shape;
    this.key = key;
    this.place = place;
    this.denied = List.copyOf(denied);
  }

  static String markdown(Seen seen) {
    try {
      return MarkdownFormat.INSTANCE.getMarkupString(seen);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Seen> items() {
    return items;
  }

  List<SectionView> sections() {
    List<SectionView> sections = new ArrayList<>();
    for (Seen item : items) {
      if (item instanceof SectionView section) {
        sections.add(section);
      }
    }
    return sections;
  }

  /** The same list, its plain values marked as resting on more facts. */
  ListView markedAs(List<Fact> facts) {
    List<Seen> marked = new ArrayList<>();
    for (Seen item : items) {
      marked.add(
          item instanceof Value
              ? new Printed(view.marks().mark(markdown(item), facts), item)
              : item);
    }
    return new ListView(view, marked, shape, key, place);
  }

  @Override
  List<Fact> facts() {
    return items.stream().flatMap(item -> item.facts().stream()).toList();
  }

  @Override
  @Nullable TemplateModel find(String name) {
    switch (name) {
      case "no" -> {
        return Statement.not();
      }
      case "parties" -> {
        return new ListView(view, List.copyOf(sections()), shape, key, place);
      }
      case "denied" -> {
        return new ListView(view, denied, shape, key, place);
      }
      case "label" -> {
        return this;
      }
      case "plain" -> {
        return new Printed(
            view.joined(
                items.stream()
                    .map(item -> item.find("plain") instanceof Seen plain ? plain : item)
                    .map(ListView::markdown)
                    .toList()),
            this);
      }
      default -> {}
    }
    if (shape instanceof Shape.ById byId) {
      for (SectionView section : sections()) {
        if (section.id().equals(name)) {
          return section;
        }
      }
      return new Nothing(view, byId.element(), key, place, false);
    }
    return Derived.ofAny(items, name);
  }

  @Override
  List<String> names() {
    List<String> names = new ArrayList<>(List.of("no", "label", "plain"));
    sections().forEach(section -> names.add(section.id()));
    return names;
  }

  @Override
  public boolean getAsBoolean() {
    return !items.isEmpty();
  }

  @Override
  public String getAsString() {
    return Marks.strip(markdown(this));
  }

  @Override
  public @Nullable TemplateModel get(int index) {
    return index >= 0 && index < items.size() ? items.get(index) : null;
  }

  @Override
  public int size() {
    return items.size();
  }
}
