package dev.avow.check.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a text for people asks for: its words, and what they mean beside each other. */
final class FieldWording {

  static final Pattern WHOLE_DATE = Pattern.compile("\\b(dd|tt|jj|gg) mm|mm dd\\b");

  /** Month and year as they are abbreviated: 'MM/JJ', in Turkish 'AA/YY', in Polish 'MM/RR'. */
  static final Pattern MONTH_AND_YEAR = Pattern.compile("\\b(mm|aa|kk) (yy|jj|aa|rr|vv){1,2}\\b");

  static final List<FieldKind> PARTS_OF_ADDRESS =
      List.of(FieldKind.POSTCODE, FieldKind.CITY, FieldKind.REGION, FieldKind.COUNTRY);

  private static final Pattern A_NAME =
      Pattern.compile("\\b(name|nom|nombre|nome|naam|nominativo)\\b");
  private static final Pattern A_CARD =
      Pattern.compile("\\b(card|karte|kreditkarte|carte|tarjeta|carta|cartao|kaart)\\b");
  private static final Pattern A_STREET =
      Pattern.compile(
          "\\b(street|address|strasse|adresse|anschrift|rue|voie|calle|direccion|via|indirizzo"
              + "|straat|adres|rua|morada|endereco|ulica|ulice|adresa|gata|gatuadress|gade|vej|gate"
              + "|osoite|sokak|strada|utca|улица|адрес)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** The number of a house and its street in one box, but no 'street number'. */
  private static final Pattern BOTH =
      Pattern.compile(
          "\\bhouse (no|number|name) (and |or )?(\\w+ ){0,2}street\\b"
              + "|\\bstreet (and|with) (house )?(no|number)\\b"
              + "|\\bhausnummer (und )?strasse\\b"
              + "|\\bstrasse (und|mit) (hausnummer|hausnr|nr)\\b"
              + "|\\bstraat (en|met) (huisnummer|nummer|nr)\\b"
              + "|\\bvia (o )?(piazza )?e (numero |n )?civico\\b");

  private static final Pattern A_CODE =
      Pattern.compile("code\\b|\\b(codigo|codice|number|nummer|numero|numer|pin)\\b");
  private static final Pattern A_DATE =
      Pattern.compile("\\b(date|datum|geburtsdatum|geboortedatum|fecha|data)\\b");
  static final Pattern OR = Pattern.compile("\\b(or|oder|ou|o|of)\\b");

  /** What a name is 'as in'. */
  private static final Set<FieldKind> DOCUMENTS =
      EnumSet.of(FieldKind.PASSPORT, FieldKind.NATIONAL_ID, FieldKind.DRIVERS_LICENSE);

  /** What a thing may be of: 'Password length', 'Webhook address'. */
  private static final Set<FieldKind> HEADED =
      EnumSet.of(
          FieldKind.STREET,
          FieldKind.CITY,
          FieldKind.COUNTRY,
          FieldKind.PHONE,
          FieldKind.EMAIL,
          FieldKind.PASSWORD,
          FieldKind.USERNAME);

  private static final List<FieldKind> PARTS_OF_NAME =
      List.of(FieldKind.GIVEN_NAME, FieldKind.FAMILY_NAME);

  private static final List<FieldKind> REACHED = List.of(FieldKind.EMAIL, FieldKind.PHONE);

  /** What is asked of somebody who is named beside it. */
  private static final List<FieldKind> SOMEBODYS =
      List.of(
          FieldKind.EMAIL,
          FieldKind.PHONE,
          FieldKind.BIRTH_DATE,
          FieldKind.POSTCODE,
          FieldKind.CITY,
          FieldKind.STREET,
          FieldKind.BANK);

  /** What may be written 'as in the passport'. */
  private static final List<FieldKind> AS_IN_DOCUMENT =
      List.of(
          FieldKind.GIVEN_NAME,
          FieldKind.FAMILY_NAME,
          FieldKind.NAME,
          FieldKind.PHONE,
          FieldKind.EMAIL,
          FieldKind.STREET);

  private FieldWording() {}

  static FieldKind kind(String text, List<String> languages) {
    FieldKind kind = FieldWords.match(text, languages);
    kind = name(kind, text, languages);
    kind = place(kind, text, languages);
    if (HEADED.contains(kind) && OfThing.headed(text)) {
      return FieldKind.NOT_PERSONAL;
    }
    if (invites(kind)) { // 'Your e-mail, to receive our offers', 'Mobile, for updates'
      return first(REACHED, way -> FieldWords.says(way, text, languages), kind);
    }
    if (kind == FieldKind.COUPON && !A_CODE.matcher(text).find()) { // 'E-mail, for a voucher'
      return first(List.of(FieldKind.EMAIL), way -> FieldWords.says(way, text, languages), kind);
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
    if (family && (given || FieldWords.says(FieldKind.MIDDLE_NAME, text, languages))) {
      return kind.ofName() ? FieldKind.NAME : kind; // 'First name, last name' in one box
    }
    if (DOCUMENTS.contains(kind)) {
      return first(AS_IN_DOCUMENT, part -> FieldWords.begins(part, text, languages), kind);
    }
    if (kind == FieldKind.NAME && !named) {
      FieldKind asked = first(SOMEBODYS, other -> FieldWords.says(other, text, languages), kind);
      return first(PARTS_OF_NAME, part -> FieldWords.begins(part, text, languages), asked);
    }
    if (kind == FieldKind.NAME && languages.get(0).equals("en") && OfThing.names(text)) {
      return FieldKind.NOT_PERSONAL;
    }
    // 'First name and middle initial'
    return kind == FieldKind.MIDDLE_NAME && given ? FieldKind.GIVEN_NAME : kind;
  }

  private static FieldKind place(FieldKind kind, String text, List<String> languages) {
    if (kind == FieldKind.HOUSE_NUMBER
        && (BOTH.matcher(text).find()
            || (A_STREET.matcher(text).find() && !FieldWords.most(kind, text, languages)))) {
      return FieldKind.STREET; // 'Address (number, street)'
    }
    for (FieldKind part : List.of(FieldKind.POSTCODE, FieldKind.CITY, FieldKind.REGION)) {
      if (kind == FieldKind.STREET
          && FieldWords.begins(part, text, languages)
          && !FieldWords.begins(kind, text, languages)) {
        return part; // 'Town of residence', but no 'Postal address'
      }
    }
    // 'Date and place of birth', the date first
    return kind == FieldKind.BIRTH_PLACE && A_DATE.matcher(text).find()
        ? FieldKind.BIRTH_DATE
        : kind;
  }

  private static FieldKind first(
      List<FieldKind> kinds, Predicate<FieldKind> asked, FieldKind otherwise) {
    return kinds.stream().filter(asked).findFirst().orElse(otherwise);
  }

  // 'Town or postcode' looks for a place; an address has a box for either. Each is looked for by
  // itself: a town is none beside a postcode that is not said to be another way to name it.
  private static boolean anyPlace(String text, List<String> languages) {
    boolean postcode = false;
    boolean place = false;
    String[] ways = OR.split(text, -1);
    for (String way : ways) {
      postcode |= FieldWords.says(FieldKind.POSTCODE, way, languages);
      place |=
          FieldWords.says(FieldKind.CITY, way, languages)
              || FieldWords.says(FieldKind.REGION, way, languages);
    }
    return ways.length > 1 && postcode && place;
  }
}
