package dev.avow.check.fact;

import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.fact.form.FormFact;
import dev.avow.check.field.FieldKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a form asks for that does harm in a stranger's hands, whoever the person is. */
public final class Secrets {

  private static final Set<FieldKind> KINDS =
      EnumSet.of(
          FieldKind.CARD_NUMBER,
          FieldKind.CARD_CODE,
          FieldKind.SECURITY_QUESTION,
          FieldKind.ONE_TIME_CODE,
          FieldKind.SSN,
          FieldKind.NATIONAL_ID,
          FieldKind.PASSPORT,
          FieldKind.DRIVERS_LICENSE,
          FieldKind.VISA,
          FieldKind.TAX_ID,
          FieldKind.BANK,
          FieldKind.PASSWORD,
          FieldKind.PIN,
          FieldKind.HEALTH,
          FieldKind.DISABILITY,
          FieldKind.INSURANCE,
          FieldKind.RELIGION,
          FieldKind.ETHNICITY,
          FieldKind.SEXUAL_ORIENTATION,
          FieldKind.UNION,
          FieldKind.POLITICAL_OPINION,
          FieldKind.CRIMINAL_RECORD,
          FieldKind.CREDIT_HISTORY,
          FieldKind.ID_SCAN);

  private Secrets() {}

  /** Whether the form asks for any of it. */
  public static boolean in(FormFact form) {
    return form.password() || form.fields().stream().anyMatch(Secrets::secret);
  }

  /** The fields that ask for it, in document order. */
  public static List<FieldFact> of(PageFacts page) {
    return page.forms().stream()
        .flatMap(form -> form.fields().stream())
        .filter(Secrets::secret)
        .toList();
  }

  private static boolean secret(FieldFact field) {
    return KINDS.contains(field.kind());
  }
}
