package dev.avow.draft;

import dev.avow.check.fact.form.FieldFact;
import dev.avow.check.field.FieldKind;
import java.util.Locale;
import java.util.regex.Pattern;

/** Boxes for what all may read, as the name of the field tells it. */
final class Comments {

  private static final Pattern NAMED =
      Pattern.compile("comment|kommentar|coment|review|bewertung|avis|opinion|recensi|reactie");

  private Comments() {}

  static boolean written(FieldFact field) {
    return field.kind() == FieldKind.FREE_TEXT
        && NAMED.matcher(field.name().toLowerCase(Locale.ROOT)).find();
  }
}
