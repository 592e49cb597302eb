package dev.avow.check.form;

import dev.avow.check.fact.Check;
import dev.avow.check.fact.CheckOutcome;
import dev.avow.check.fact.DrawnForms;
import dev.avow.check.fact.EachField;
import dev.avow.check.fact.Fault;
import dev.avow.check.fact.PageFacts;
import dev.avow.check.fact.Sight;
import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import dev.avow.finding.Severity;
import dev.avow.model.Glob;
import dev.avow.yaml.Answer.Given;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Data are asked for where the declaration says, and only there. */
final class AskedWhereDeclared implements Check {

  private static final Rule RULE =
      new Rule(
          "field-asked-at",
          "every kind of data is asked for on the pages the declaration names, and on no other",
          Severity.WARNING,
          "GDPR Art. 5(1)(a), 5(1)(d)");

  /** What the number of an order may be declared as. */
  private static final Set<String> ORDERED = Set.of("purchase-history", "customer-number");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public CheckOutcome judge(Sight sight) {
    List<Finding> findings = new ArrayList<>(elsewhere(sight));
    List<String> unseen = new ArrayList<>();
    for (Declared.Item item : sight.declared().items()) {
      for (Given<Glob> page : item.pages()) {
        missing(sight, item, page, findings, unseen);
      }
    }
    if (findings.isEmpty() && !unseen.isEmpty()) {
      return CheckOutcome.incomplete(List.of(), unseen.get(0));
    }
    return sight.outcome(findings);
  }

  private static List<Finding> elsewhere(Sight sight) {
    return EachField.of(sight, sight.everywhere(), RULE, new Elsewhere(sight)).stream()
        .map(each -> finding(sight, each))
        .toList();
  }

  /** The first field of a page for each item that should not be asked for there. */
  private static final class Elsewhere implements EachField.Look {
    private final Sight sight;
    private final Set<String> told = new HashSet<>();
    private @Nullable PageFacts last;

    private Elsewhere(Sight sight) {
      this.sight = sight;
    }

    // Of two pages that are equal each is a page of its own.
    @SuppressWarnings("ReferenceEquality")
    @Override
    public boolean wrong(PageFacts page, FormFact form, FieldFact field) {
      if (page != last) {
        last = page;
        told.clear();
      }
      List<Declared.Item> items = sight.declared().itemsOf(field);
      return !items.isEmpty()
          && items.stream().allMatch(Declared.Item::saysWhere)
          && items.stream().noneMatch(item -> item.askedAt(page.address()))
          && !toldAsCard(form, field)
          && told.add(items.get(0).id());
    }

    /** That a card is typed on somebody else's page is for {@link PaymentPageHosted} to hold. */
    private boolean toldAsCard(FormFact form, FieldFact field) {
      return field.kind().ofCard() && PaymentPageHosted.told(sight, form);
    }
  }

  private static Finding finding(Sight sight, EachField each) {
    Declared.Item item = sight.declared().itemsOf(each.field()).get(0);
    Fault fault =
        new Fault(
            "The field '"
                + each.field().name()
                + "' asks for '"
                + item.id()
                + "', which the declaration says is asked "
                + (item.nowhere() ? "nowhere." : "elsewhere."),
            "Add '" + each.places(sight) + "' to 'asked-at:', or remove the field.");
    return each.finding(sight, RULE, fault, item.where());
  }

  private static void missing(
      Sight sight,
      Declared.Item item,
      Given<Glob> asked,
      List<Finding> findings,
      List<String> unseen) {
    boolean found =
        sight.everywhere().stream()
            .filter(page -> matches(asked.value(), page))
            .flatMap(page -> page.forms().stream())
            .flatMap(form -> form.fields().stream())
            .anyMatch(
                field -> sight.declared().itemsOf(field).contains(item) || looksFor(field, item));
    if (found) {
      return;
    }
    List<PageFacts> pages =
        sight.pages().stream().filter(page -> matches(asked.value(), page)).toList();
    if (pages.isEmpty() || pages.stream().anyMatch(page -> !page.whole())) {
      unseen.add("No page '" + asked.value().text() + "' was seen.");
      return;
    }
    Optional<Declared.PartyHost> drawn =
        pages.stream()
            .flatMap(page -> DrawnForms.on(page, sight.declared(), List.of(item)).stream())
            .findFirst();
    if (drawn.isPresent()) {
      unseen.add(
          "What the form of '"
              + drawn.get().party()
              + "' on '"
              + asked.value().text()
              + "' asks for could not be seen.");
      return;
    }
    findings.add(
        new Finding(
            RULE,
            asked.place().where(),
            "'"
                + item.id()
                + "' is declared as asked at '"
                + asked.value().text()
                + "', and no field there asks for it.",
            "Take the page out of 'asked-at:', or say with 'fields:' which field means it.",
            List.of(Location.of(pages.get(0).shown()))));
  }

  /**
   * A search box and the number of an order ask for nothing personal, unless the declaration counts
   * what people look for, or says that a purchase is told there.
   */
  private static boolean looksFor(FieldFact field, Declared.Item item) {
    return switch (field.kind()) {
      case SEARCH -> item.word().equals("search-terms");
      case ORDER_NUMBER -> ORDERED.contains(item.word());
      default -> false;
    };
  }

  private static boolean matches(Glob glob, PageFacts page) {
    return Stream.of(page.address(), page.requested())
        .anyMatch(address -> glob.matches(address.path(), address.query()));
  }
}
