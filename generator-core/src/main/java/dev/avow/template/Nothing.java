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

/**
 * What is not given: false, empty, silent; and so is everything inside it. It still knows its
 * shape, so a mistyped name inside it is an error as anywhere else.
 */
final class Nothing extends Seen implements TemplateSequenceModel {
  private final View view;
  private final Shape shape;
  private final Key key;
  private final Place place;
  private final boolean none;

  /**
   * @param none whether the declaration says that there is none
   */
  Nothing(View view, Shape shape, Key key, Place place, boolean none) {
    super(none ? wording(view, key, place) : "");
    this.view = view;
    this.shape = shape instanceof Shape.PerLanguageOf each ? each.element() : shape;
    this.key = key;
    this.place = place;
    this.none = none;
  }

  private static String wording(View view, Key key, Place place) {
    return key.none().isEmpty()
        ? ""
        : view.printed(view.wording().spell("none-" + key.none().replace(' ', '-')), denied(place));
  }

  private static List<Fact> denied(Place place) {
    return List.of(new Fact(place, false, "none"));
  }

  @Override
  List<Fact> facts() {
    return none ? denied(place) : List.of();
  }

  @Override
  @Nullable TemplateModel find(String name) {
    if (name.equals("no")) {
      return new Statement(none, facts());
    }
    if (name.equals("id") || name.equals("kind")) {
      return Derived.plain("");
    }
    Shape.Section section = section();
    if (section != null) {
      for (Shape.Field field : section.fields().values()) {
        if (field.javaName().equals(name)) {
          return inside(field);
        }
      }
    }
    if (shape instanceof Shape.ById) {
      return this;
    }
    TemplateModel known = Derived.ofNothing(name);
    if (known != null) {
      return known;
    }
    return Derived.NAMES.contains(name) ? new Nothing(view, shape, key, place, false) : null;
  }

  private Nothing inside(Shape.Field field) {
    Shape.Section section = section();
    // 'profiling: none' is short for a mapping that says no, as 'profiling: false' is.
    boolean stands =
        none && section != null && field.equals(section.shorthandField()) && yesOrNo(field.shape());
    return stands
        ? new Nothing(view, field.shape(), field.key(), place, true)
        : new Nothing(view, field.shape(), field.key(), place.child(field.name()), false);
  }

  private static boolean yesOrNo(Shape shape) {
    return shape instanceof Shape.Plain plain && plain.type() == Boolean.class;
  }

  /** The section that it would be, or that its id would name. */
  private Shape.@Nullable Section section() {
    if (shape instanceof Shape.Section section) {
      return section;
    }
    if (shape instanceof Shape.ById byId) {
      return byId.element();
    }
    if (shape instanceof Shape.OneOrMany many && many.element() instanceof Shape.Section section) {
      return section;
    }
    return key.refers().isEmpty() ? null : view.shapeOf(key.refers());
  }

  @Override
  List<String> names() {
    List<String> names = new ArrayList<>();
    Shape.Section section = section();
    if (section != null) {
      section.fields().values().forEach(field -> names.add(field.javaName()));
    }
    names.addAll(Derived.NAMES);
    return names;
  }

  @Override
  public boolean getAsBoolean() {
    return false;
  }

  @Override
  public String getAsString() {
    return "";
  }

  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    return null;
  }

  @Override
  public int size() {
    return 0;
  }
}
