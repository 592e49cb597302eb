package dev.avow.check.field;

import java.util.List;
import java.util.regex.Pattern;

/** What the texts of a field ask for, and which of them said so. */
record Said(FieldKind kind, Clue evidence) {

  private static final int SHORTEST = 3;
  // 'cap' is a postcode in Italy, and a captcha everywhere.
  private static final int SHORTEST_FOREIGN = 4;
  // 'Ad' is a name in Turkey, and an advertisement.
  private static final Pattern TWO_LETTERS = Pattern.compile("[a-z]{1,2}");

  // 'Project address (URL)'
  private static final Pattern AT_A_SITE = Pattern.compile("\\b(url|uri|web|website|ip|https?)\\b");

  /** The page may be in another language than it says: the others are tried last. */
  static Said by(FieldTexts texts, List<String> languages) {
    Said first = ordered(texts, languages, SHORTEST);
    String called = texts.label().isEmpty() ? texts.nearby() : texts.label();
    return first.kind() == FieldKind.UNKNOWN && !TWO_LETTERS.matcher(Phrase.core(called)).matches()
        ? ordered(texts, texts.languages(), SHORTEST_FOREIGN)
        : first;
  }

  private static Said ordered(FieldTexts texts, List<String> languages, int shortest) {
    FieldKind label = label(texts, languages);
    FieldKind placeholder = FieldWording.kind(texts.placeholder(), languages);
    boolean called = !texts.label().isEmpty() || !texts.placeholder().isEmpty();
    FieldKind name =
        tooShort(texts.name(), called, shortest)
            ? FieldKind.UNKNOWN
            : part(texts.name(), languages);
    FieldKind id =
        tooShort(texts.id(), called, shortest) ? FieldKind.UNKNOWN : part(texts.id(), languages);
    if (asksToSearch(texts.label(), languages) || asksToSearch(texts.placeholder(), languages)) {
      return new Said(FieldKind.SEARCH, Clue.LABEL);
    }
    if (codeSentTo(label, texts.label(), name, id, languages)) {
      return new Said(FieldKind.ONE_TIME_CODE, Clue.NAME);
    }
    if (label != FieldKind.UNKNOWN
        && !(FieldWording.invites(label)
            && (placeholder.personal() || name.personal() || id.personal()))) {
      if (eitherLogin(loginText(texts, languages), languages)) {
        return new Said(FieldKind.EMAIL_OR_USERNAME, Clue.LABEL);
      }
      return new Said(finer(finer(finer(label, placeholder), name), id), Clue.LABEL);
    }
    if (placeholder != FieldKind.UNKNOWN) {
      if (eitherLogin(texts.placeholder(), languages)) {
        return new Said(FieldKind.EMAIL_OR_USERNAME, Clue.PLACEHOLDER);
      }
      return new Said(finer(finer(placeholder, name), id), Clue.PLACEHOLDER);
    }
    FieldKind nearby = FieldWording.kind(texts.nearby(), languages);
    if (nearby.personal() && FieldWords.most(nearby, texts.nearby(), languages)) {
      return new Said(finer(finer(nearby, name), id), Clue.NEARBY); // no label, yet one
    }
    if (name == FieldKind.NOT_PERSONAL && nearby.ofLogin()) {
      return new Said(nearby, Clue.NEARBY); // sign-in servers call the user name 'subject'
    }
    if (name != FieldKind.UNKNOWN) {
      return new Said(finer(name, id), Clue.NAME);
    }
    if (id != FieldKind.UNKNOWN) {
      return new Said(id, Clue.ID);
    }
    if (nearby != FieldKind.UNKNOWN) {
      return new Said(nearby, Clue.NEARBY);
    }
    FieldKind group = inGroup(texts, languages);
    return group == FieldKind.UNKNOWN
        ? new Said(FieldKind.UNKNOWN, Clue.NONE)
        : new Said(group, Clue.NEARBY);
  }

  // 'Phone (in case the schedule changes)' asks for no schedule.
  private static FieldKind label(FieldTexts texts, List<String> languages) {
    FieldKind label = FieldWording.kind(loginText(texts, languages), languages);
    if (label.personal()) {
      return label;
    }
    FieldKind head = FieldWording.kind(texts.head(), languages);
    boolean page = head == FieldKind.STREET && AT_A_SITE.matcher(texts.label()).find();
    return head.personal() && !page ? head : label;
  }

  // 'Code sent to your e-mail', but not 'Mobile, we send you a code' on a field called 'mobile'.
  private static boolean codeSentTo(
      FieldKind label, String text, FieldKind name, FieldKind id, List<String> languages) {
    if (label != FieldKind.EMAIL && label != FieldKind.PHONE) {
      return false;
    }
    return name == FieldKind.ONE_TIME_CODE
        || id == FieldKind.ONE_TIME_CODE
        || (name != label
            && id != label
            && FieldWords.says(FieldKind.ONE_TIME_CODE, text, languages));
  }

  /** A legend over the boxes of one number or date, which have no names but their parts'. */
  private static FieldKind inGroup(FieldTexts texts, List<String> languages) {
    FieldKind group = FieldWords.match(texts.group(), languages);
    return switch (group) {
      case BIRTH_DATE, CARD_EXPIRY ->
          DateWords.DAY.in(texts.called())
                  || DateWords.MONTH.in(texts.called())
                  || DateWords.YEAR.in(texts.called())
                  || texts.label().isEmpty()
              ? group
              : FieldKind.UNKNOWN;
      case PHONE, SSN, NATIONAL_ID, TAX_ID, CARD_NUMBER, BANK, ONE_TIME_CODE ->
          texts.label().isEmpty() && texts.placeholder().isEmpty() ? group : FieldKind.UNKNOWN;
      default -> FieldKind.UNKNOWN;
    };
  }

  // Two letters mean too much to count against words: 'mi' is a middle initial, or 'move in'; and
  // in all languages at once they mean anything.
  private static boolean tooShort(String name, boolean called, int shortest) {
    int alone = shortest == SHORTEST_FOREIGN ? SHORTEST : 0;
    return Phrase.core(name).length() < (called ? shortest : alone);
  }

  // In a name, 'address' is often the path to its part: 'address.city', 'shippingAddressState'.
  private static FieldKind part(String name, List<String> languages) {
    FieldKind kind = FieldWords.match(name, languages);
    if ((kind == FieldKind.EMAIL || kind == FieldKind.PHONE)
        && FieldWords.says(FieldKind.ONE_TIME_CODE, name, languages)) {
      return FieldKind.ONE_TIME_CODE;
    }
    if (kind == FieldKind.STREET) {
      for (FieldKind other : FieldWording.PARTS_OF_ADDRESS) {
        if (FieldWords.says(other, name, languages)) {
          return other;
        }
      }
    }
    return kind;
  }

  // 'Search passwords' asks for no password; 'Find your address' does ask for the address.
  private static boolean asksToSearch(String text, List<String> languages) {
    return FieldWords.begins(FieldKind.SEARCH, text, languages)
        && !FieldWords.match(text, languages).ofAddress();
  }

  private static boolean eitherLogin(String text, List<String> languages) {
    return FieldWords.says(FieldKind.EMAIL, text, languages)
        && (FieldWords.says(FieldKind.USERNAME, text, languages)
            || FieldWords.says(FieldKind.CUSTOMER_NUMBER, text, languages)
            || FieldWords.says(FieldKind.ORDER_NUMBER, text, languages)
            || FieldWords.says(FieldKind.NATIONAL_ID, text, languages)
            || FieldWords.says(FieldKind.PHONE, text, languages));
  }

  // 'E-mail (it will be your user name)' is an address; 'E-mail (or user name)' is either.
  private static String loginText(FieldTexts texts, List<String> languages) {
    boolean address = FieldWords.says(FieldKind.EMAIL, texts.head(), languages);
    return address && !FieldWording.OR.matcher(texts.label()).find() ? texts.head() : texts.label();
  }

  /** 'Name' on a field called 'company_name' is less than its name says. */
  private static FieldKind finer(FieldKind said, FieldKind other) {
    return switch (said) {
      case NAME ->
          switch (other) {
            case GIVEN_NAME, FAMILY_NAME, MIDDLE_NAME, CARD_HOLDER, ORGANIZATION, USERNAME -> other;
            default -> said;
          };
      case CARD_EXPIRY ->
          other == FieldKind.CARD_EXPIRY_MONTH || other == FieldKind.CARD_EXPIRY_YEAR
              ? other
              : said;
      case PASSWORD -> other == FieldKind.ONE_TIME_CODE ? other : said;
      case CARD_CODE ->
          other == FieldKind.ONE_TIME_CODE || other == FieldKind.CAPTCHA ? other : said;
      case HONORIFIC -> other == FieldKind.JOB ? other : said;
      case CITY, REGION, COUNTRY -> other == FieldKind.BIRTH_PLACE ? other : said;
      default -> said;
    };
  }
}
