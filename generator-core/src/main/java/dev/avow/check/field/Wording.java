package dev.avow.check.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text for people asks for: its words, and what they mean beside each other. */
final class Wording {

  static final Pattern WHOLE_DATE = Pattern.compile("\\b(dd|tt|jj|gg) mm|mm dd\\b");

  static final List<FieldKind> PARTS_OF_ADDRESS =
      List.of(FieldKind.POSTCODE, FieldKind.CITY, FieldKind.REGION, FieldKind.COUNTRY);

  private static final Pattern A_NAME =
      Pattern.compile("\\b(name|nom|nombre|nome|naam|nominativo)\\b");
  private static final Pattern A_CARD =
      Pattern.compile("\\b(card|karte|kreditkarte|carte|tarjeta|carta|cartao|kaart)\\b");
  private static final Pattern A_STREET =
      Pattern.compile(
          "\\b(street|address|strasse|adresse|anschrift|rue|voie|calle|direccion|via|indirizzo"
              + "|straat|adres|rua|morada|endereco)\\b");
  private static final Pattern A_DATE =
      Pattern.compile("\\b(date|datum|geburtsdatum|geboortedatum|fecha|data)\\b");
  private static final Pattern OR = Pattern.compile("\\b(or|oder|ou|o|of)\\b");

  /** What a name is 'as in'. */
  private static final Set<FieldKind> DOCUMENTS =
      EnumSet.of(FieldKind.PASSPORT, FieldKind.NATIONAL_ID, FieldKind.DRIVERS_LICENSE);

  private Wording() {}

  static FieldKind kind(String text, List<String> languages) {
    FieldKind kind = FieldWords.match(text, languages);
    kind = name(kind, text, languages);
    kind = place(kind, text, languages);
    if (invites(kind) && FieldWords.says(FieldKind.EMAIL, text, languages)) {
      return FieldKind.EMAIL; // 'Your e-mail, to receive our offers'
    }
    if (kind == FieldKind.CARD_EXPIRY && WHOLE_DATE.matcher(text).find()) {
      return FieldKind.UNKNOWN; // cards expire with a month
    }
    return anyPlace(text, languages) ? FieldKind.SEARCH : kind;
  }

  /** 'Subscribe to our newsletter' above a box to type in is no box to tick. */
  static boolean invites(FieldKind kind) {
    return kind == FieldKind.MARKETING_OPT_IN || kind == FieldKind.CONSENT;
  }

  private static FieldKind name(FieldKind kind, String text, List<String> languages) {
    boolean given = FieldWords.says(FieldKind.GIVEN_NAME, text, languages);
    boolean family = FieldWords.says(FieldKind.FAMILY_NAME, text, languages);
    boolean named = A_NAME.matcher(text).find();
    if (named
        && A_CARD.matcher(text).find()
        && (given == family || kind == FieldKind.NAME || !text.contains("name"))) {
      boolean open = kind == FieldKind.UNKNOWN || kind.ofName();
      return open ? FieldKind.CARD_HOLDER : kind; // 'Name as the card has it'
    }
    if (given && family) {
      return kind.ofName() ? FieldKind.NAME : kind; // 'First name, last name' in one box
    }
    boolean somebodys = kind == FieldKind.NAME && !named;
    for (FieldKind part : List.of(FieldKind.GIVEN_NAME, FieldKind.FAMILY_NAME)) {
      if ((somebodys || DOCUMENTS.contains(kind)) && FieldWords.begins(part, text, languages)) {
        return part; // 'Surname of the recipient', 'First names as in the passport'
      }
    }
    for (FieldKind other : List.of(FieldKind.EMAIL, FieldKind.PHONE)) {
      if (somebodys && FieldWords.says(other, text, languages)) {
        return other; // 'E-mail of the recipient'
      }
    }
    // 'First name and middle initial'
    return kind == FieldKind.MIDDLE_NAME && given ? FieldKind.GIVEN_NAME : kind;
  }

  private static FieldKind place(FieldKind kind, String text, List<String> languages) {
    if (kind == FieldKind.HOUSE_NUMBER
        && A_STREET.matcher(text).find()
        && !FieldWords.most(kind, text, languages)) {
      return FieldKind.STREET; // 'Address (number, street)'
    }
    for (FieldKind part : List.of(FieldKind.POSTCODE, FieldKind.CITY, FieldKind.REGION)) {
      if (kind == FieldKind.STREET && FieldWords.begins(part, text, languages)) {
        return part; // 'Town of residence'
      }
    }
    // 'Date and place of birth', the date first
    return kind == FieldKind.BIRTH_PLACE && A_DATE.matcher(text).find()
        ? FieldKind.BIRTH_DATE
        : kind;
  }

  // 'Town or postcode' looks for a place; an address has a box for either.
  private static boolean anyPlace(String text, List<String> languages) {
    return OR.matcher(text).find()
        && FieldWords.says(FieldKind.POSTCODE, text, languages)
        && (FieldWords.says(FieldKind.CITY, text, languages)
            || FieldWords.says(FieldKind.REGION, text, languages));
  }
}
