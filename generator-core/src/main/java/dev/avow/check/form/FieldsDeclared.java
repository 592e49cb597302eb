package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.EachField;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.text.Yaml;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What forms ask for is declared. */
final class FieldsDeclared implements Check {

  private static final Rule RULE =
      new Rule(
          "field-declared",
          "every field that asks for personal data is declared",
          Severity.ERROR,
          "GDPR Art. 5(1)(a), 13; Cal. Civ. Code 1798.100(a)");

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][\\w. -]*");

  /** As many parts of one thing as are written out. */
  private static final int MOST_NAMES = 6;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<EachField> undeclared =
        EachField.of(sight, sight.everywhere(), RULE, new Undeclared(sight));
    return sight.outcome(undeclared.stream().map(each -> finding(sight, each)).toList());
  }

  /** Of the boxes that bear one name, and of the parts of a date, the first. */
  private static final class Undeclared implements EachField.Look {
    private final Sight sight;
    private final Set<String> told = new HashSet<>();
    private @Nullable FormFact last;

    private Undeclared(Sight sight) {
      this.sight = sight;
    }

    // Of two forms that are equal each is a form of its own.
    @SuppressWarnings("ReferenceEquality")
    @Override
    public boolean wrong(PageFacts page, FormFact form, FieldFact field) {
      if (form != last) {
        last = form;
        told.clear();
      }
      return field.personal()
          && sight.declared().itemsOf(field).isEmpty()
          && told.add(field.kind().whole() + " " + (part(field) ? "" : field.name()));
    }
  }

  private static boolean part(FieldFact field) {
    return field.kind().whole() != field.kind();
  }

  /** The names of a field and of those that ask for the rest of it. */
  private static List<String> names(EachField each) {
    FieldFact first = each.field();
    return part(first)
        ? each.form().fields().stream()
            .filter(field -> field.kind().whole() == first.kind().whole())
            .map(FieldFact::name)
            .distinct()
            .limit(MOST_NAMES)
            .toList()
        : List.of(first.name());
  }

  /** As it is typed into a list: brackets and commas mean something else there. */
  private static String typed(String name) {
    return PLAIN.matcher(name).matches() ? name : Yaml.quoted(name);
  }

  private static Finding finding(Sight sight, EachField each) {
    FieldFact field = each.field();
    List<String> names = names(each);
    boolean several = names.size() > 1;
    String yaml = field.kind().word() + ": {from: you, asked-at: [" + each.places(sight) + "]}";
    Fault fault =
        new Fault(
            (several ? "The fields '" : "The field '")
                + String.join("', '", names)
                + (several ? "' ask for " : "' asks for ")
                + (several ? field.kind().whole() : field.kind()).phrase()
                + " (by "
                + field.evidence().phrase()
                + "), which the declaration does not list.",
            "Declare it under 'data:' as '"
                + yaml
                + "', add 'fields: ["
                + names.stream().map(FieldsDeclared::typed).collect(Collectors.joining(", "))
                + (several
                    ? "]' to the item they belong to, or remove them from the form."
                    : "]' to the item it belongs to, or remove it from the form."));
    return each.finding(sight, RULE, fault, sight.declared().file());
  }
}
