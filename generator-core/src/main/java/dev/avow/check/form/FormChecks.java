package dev.avow.check.form;

import dev.avow.check.fact.Check;
import java.util.List;

/** The checks of forms, in the order in which reports list them. */
public final class FormChecks {

  public static final List<Check> ALL =
      List.of(
          new FormsEncrypted(),
          new FormsPosted(),
          new FormsNotMailed(),
          new FormsLeadSomewhere(),
          new NoticeAtCollection(),
          new ConsentUnticked(),
          new ConsentSeparate(),
          new NothingPrefilled(),
          new FieldsDeclared(),
          new AskedWhereDeclared(),
          new RequiredAsDeclared(),
          new PaymentPageHosted(),
          new PaymentPageSeen(),
          new AutocompleteStandard());

  /** Of them, those that judge form by form: rows may ask them for forms that ask for one thing. */
  public static final List<Check> BY_FORM =
      List.of(
          new FormsEncrypted(),
          new FormsPosted(),
          new FormsNotMailed(),
          new FormsLeadSomewhere(),
          new NoticeAtCollection());

  private FormChecks() {}
}
