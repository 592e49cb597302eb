package dev.avow.document;

import dev.avow.model.Choice;
import dev.avow.model.Cookie;
import dev.avow.model.CookieStatus;
import dev.avow.model.Declaration;
import dev.avow.model.Email;
import dev.avow.model.Phone;
import dev.avow.model.Right;
import dev.avow.model.Safeguard;
import dev.avow.model.Url;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Leaves;
import dev.avow.yaml.PerLanguage;
import dev.avow.yaml.PerLaw;
import dev.avow.yaml.Place;
import dev.avow.yaml.Scalar;
import dev.avow.yaml.Shape;
import dev.avow.yaml.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Everything a declaration says, value by value, with what may be asked of each. */
final class SaidFacts {
  /** Whether a value was given, denied, or is not known. */
  enum How {
    GIVEN,
    NONE,
    UNKNOWN
  }

  /**
   * One value, or one id that is a word itself.
   *
   * @param steps the path's names and list numbers
   * @param text the words of a free text; empty for anything else
   * @param shown whether some public document has to show it
   */
  record Said(
      Place place, List<String> steps, How how, String value, Optional<Text> text, boolean shown) {

    /** The path of the section that it is a key of, or an item of the key; empty at the top. */
    String section() {
      int end = steps.size() - 1;
      while (end > 0 && NUMBER.matcher(steps.get(end)).matches()) {
        end--;
      }
      return String.join(".", steps.subList(0, Math.max(0, end)));
    }
  }

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** Maps whose keys are words, and so statements by themselves. */
  private static final Set<String> WORDS = Set.of("data", "rights", "choices");

  private static final Set<Class<?>> WAYS = Set.of(Url.class, Email.class, Phone.class);

  private final List<Said> all = new ArrayList<>();
  private final Map<String, List<Said>> bySection = new HashMap<>();
  private final Set<String> laws;

  private SaidFacts(Declaration declaration) {
    this.laws =
        Set.copyOf(
            declaration.laws().given().orElse(List.of()).stream()
                .map(Given::value)
                .distinct()
                .toList());
    section(declaration, true);
  }

  static SaidFacts of(Declaration declaration) {
    return new SaidFacts(declaration);
  }

  List<Said> all() {
    return all;
  }

  /** The sections, below those of the top, of which some key is {@code unknown}. */
  Set<String> openSections() {
    return all.stream()
        .filter(said -> said.how() == How.UNKNOWN)
        .map(Said::section)
        .filter(section -> section.contains("."))
        .collect(Collectors.toSet());
  }

  /** Those that a pattern can speak of: of its section alone, where it names one. */
  List<Said> near(PathPattern pattern) {
    String section = pattern.steps().isEmpty() ? "*" : pattern.steps().get(0);
    return section.startsWith("*") ? all : bySection.getOrDefault(section, List.of());
  }

  private void section(Record section, boolean shown) {
    for (Shape.Field field : Shape.of(section.getClass()).fields().values()) {
      Answer<?> answer = Leaves.read(section, field);
      boolean inside = shown && !field.key().internal();
      Object value = answer.orNull();
      if (answer.isAbsent()) {
        continue;
      }
      if (value == null) {
        How how = answer.isNone() ? How.NONE : How.UNKNOWN;
        // To a yes or no, 'none' is a no.
        boolean no = field.shape() instanceof Shape.Plain plain && plain.type() == Boolean.class;
        boolean told = inside && how == How.NONE && !reaches(field.shape());
        add(answer.place(), how, no ? "false" : "none", told);
      } else {
        value(value, answer.place(), inside);
      }
    }
  }

  /** Nobody needs a sentence about an address or a number that is not there. */
  private static boolean reaches(Shape shape) {
    if (shape instanceof Shape.PerLanguageOf perLanguage) {
      return reaches(perLanguage.element());
    }
    if (shape instanceof Shape.OneOrMany many) {
      return reaches(many.element());
    }
    return shape instanceof Shape.Plain plain && WAYS.contains(plain.type());
  }

  private void value(Object value, Place place, boolean shown) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((id, entry) -> entry((String) id, (Given<?>) entry, place, shown));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> value(((Given<?>) item).value(), ((Given<?>) item).place(), shown));
    } else if (value instanceof PerLaw<?> perLaw) {
      perLaw
          .byLaw()
          .forEach(
              (law, given) ->
                  value(
                      given.value(),
                      given.place(),
                      shown && (law.isEmpty() || laws.contains(law))));
    } else if (value instanceof PerLanguage<?> perLanguage) {
      Object first = perLanguage.all().get(0).value(); // each document shows its own
      add(place, How.GIVEN, written(first), shown);
    } else if (value instanceof Record section
        && !section.getClass().isAnnotationPresent(Scalar.class)
        && !(section instanceof Text)) {
      section(section, shown);
    } else {
      Optional<Text> text = value instanceof Text words ? Optional.of(words) : Optional.empty();
      add(place, How.GIVEN, written(value), text, shown);
    }
  }

  private void entry(String id, Given<?> entry, Place map, boolean shown) {
    Optional<Answer<?>> instead =
        entry.value() instanceof Right || entry.value() instanceof Choice
            ? Leaves.instead((Record) entry.value())
            : Optional.empty();
    if (instead.isPresent()) {
      How how = instead.get().isNone() ? How.NONE : How.UNKNOWN;
      add(entry.place(), how, "none", shown && how == How.NONE);
      return;
    }
    boolean published =
        entry.value() instanceof Safeguard safeguard && safeguard.published().given().orElse(false);
    add(entry.place(), How.GIVEN, id, shown && (WORDS.contains(map.path()) || published));
    boolean retired =
        entry.value() instanceof Cookie cookie
            && cookie.status().given().filter(CookieStatus.RETIRED::equals).isPresent();
    value(entry.value(), entry.place(), shown && !retired);
  }

  private void add(Place place, How how, String value, boolean shown) {
    add(place, how, value, Optional.empty(), shown);
  }

  private void add(Place place, How how, String value, Optional<Text> text, boolean shown) {
    Said said = new Said(place, steps(place.path()), how, value, text, shown);
    all.add(said);
    if (!said.steps().isEmpty()) {
      bySection.computeIfAbsent(said.steps().get(0), section -> new ArrayList<>()).add(said);
    }
  }

  private static String written(Object value) {
    if (value instanceof Text) {
      return ""; // Free text is no word that a condition could ask for.
    }
    return value instanceof Enum<?> word ? Shape.word(word) : String.valueOf(value);
  }

  /** {@code uses.orders.data[0]} as uses, orders, data, 0. */
  static List<String> steps(String path) {
    return steps(path, true);
  }

  /** The same without list numbers: {@code uses.orders.data}. */
  static List<String> names(String path) {
    return steps(path, false);
  }

  private static List<String> steps(String path, boolean numbers) {
    List<String> steps = new ArrayList<>();
    int from = 0;
    boolean number = false;
    for (int at = 0; at <= path.length(); at++) {
      char sign = at == path.length() ? '.' : path.charAt(at);
      if (sign == '.' || sign == '[') {
        int end = number ? at - 1 : at; // without the bracket that closes
        if (!path.isEmpty() && (numbers || !number)) {
          steps.add(path.substring(from, end));
        }
        number = sign == '[';
        from = at + 1;
      }
    }
    return steps;
  }
}
