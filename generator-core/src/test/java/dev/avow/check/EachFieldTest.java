package dev.avow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.avow.finding.Finding;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A form of the layout is one thing, though it stands on many pages. */
class EachFieldTest {

  @Test
  void aFormOnMostPagesIsToldOnceWithTheOnePatternToWrite() throws IOException {
    assertThat(found("field-asked-at", "'years'"))
        .extracting(Finding::problem, Finding::remedy)
        .containsExactly(
            tuple(
                "The field 'years' asks for 'age', which the declaration says is asked nowhere.",
                "Add '/*' to 'asked-at:', or remove the field. The same form stands on 3 pages; a"
                    + " pattern such as '/shop/*' stands for many."));
  }

  @Test
  void soIsAFieldThatIsNotDeclared() throws IOException {
    assertThat(found("field-declared", "'callback'"))
        .extracting(Finding::remedy)
        .containsExactly(
            "Declare it under 'data:' as 'phone: {from: you, asked-at: [/*]}', add 'fields:"
                + " [callback]' to the item it belongs to, or remove it from the form. The same"
                + " form stands on 2 pages; a pattern such as '/shop/*' stands for many.");
  }

  @Test
  void onePageIsNamed() throws IOException {
    assertThat(found("field-asked-at", "'email'"))
        .extracting(Finding::remedy)
        .containsExactly("Add '/news' to 'asked-at:', or remove the field.");
  }

  @Test
  void thePartsOfADateAreOneThing() throws IOException {
    assertThat(found("field-declared", "'dob_d'"))
        .extracting(Finding::problem, Finding::remedy)
        .containsExactly(
            tuple(
                "The fields 'dob_d', 'dob_m', 'dob_y' ask for a date of birth (by the fields around"
                    + " it), which the declaration does not list.",
                "Declare it under 'data:' as 'date-of-birth: {from: you, asked-at: [/parts]}', add"
                    + " 'fields: [dob_d, dob_m, dob_y]' to the item they belong to, or remove them"
                    + " from the form."));
  }

  @Test
  void aNameWithBracketsIsTypedInQuotes() throws IOException {
    assertThat(found("field-declared", "'apply[born]'"))
        .extracting(Finding::remedy)
        .containsExactly(
            "Declare it under 'data:' as 'date-of-birth: {from: you, asked-at: [/parts]}', add"
                + " 'fields: [\"apply[born]\"]' to the item it belongs to, or remove it from the"
                + " form.");
  }

  @Test
  void aTickedBoxOfTheLayoutIsToldWithTheNumberOfItsPages() throws IOException {
    assertThat(found("consent-unticked", "'footer_ok'"))
        .extracting(Finding::remedy)
        .containsExactly(
            "Take 'checked' out of the box, or let the choice begin with none. The same form"
                + " stands on 2 pages.");
  }

  private static List<Finding> found(String check, String field) throws IOException {
    return SiteFixture.read(check).judge().outcomes().get(check).findings().stream()
        .filter(
            finding ->
                finding.problem().startsWith("The field")
                    && finding.problem().contains(" " + field))
        .toList();
  }
}
