package dev.avow.check.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Takes one control for what it asks, by its own evidence alone, the surest first: autocomplete
 * token, type, options, label, placeholder, name, id, the text beside it.
 */
public final class FieldGuess {

  // An address for mail is no longer (RFC 5321, 4.5.3.1.1 and .2, has more, nobody shows it).
  private static final int LONGEST_EXAMPLE = 80;
  private static final Pattern EMAIL_ADDRESS = Pattern.compile("^\\S*@\\S+\\.\\p{L}{2,}$");
  private static final Pattern INTERNATIONAL_NUMBER =
      Pattern.compile("^(\\+|00)\\d[\\d ()./-]{6,}$");
  private static final Evaluator FIELDSET = Selector.evaluatorOf("fieldset");
  private static final Pattern A_NAME =
      Pattern.compile("\\b(name|nom|nombre|nome|naam|nominativo)\\b");
  static final Pattern WHOLE_DATE = Pattern.compile("\\b(dd|tt|jj|gg) mm|mm dd\\b");
  private static final Pattern OR = Pattern.compile("\\b(or|oder|ou|o|of)\\b");
  private static final Evaluator LEGEND = Selector.evaluatorOf("legend");

  /** What a box to tick may ask for: the label of one is a sentence that names much else. */
  private static final Set<FieldKind> TICKED =
      Set.of(
          FieldKind.CONSENT,
          FieldKind.MARKETING_OPT_IN,
          FieldKind.GENDER,
          FieldKind.HEALTH,
          FieldKind.DISABILITY,
          FieldKind.RELIGION,
          FieldKind.ETHNICITY,
          FieldKind.SEXUAL_ORIENTATION,
          FieldKind.UNION,
          FieldKind.POLITICAL_OPINION,
          FieldKind.CRIMINAL_RECORD,
          FieldKind.MARITAL_STATUS,
          FieldKind.AGE);

  /** What a password field may be besides a password. */
  private static final Set<FieldKind> MASKED =
      Set.of(
          FieldKind.CARD_CODE,
          FieldKind.CARD_NUMBER,
          FieldKind.ONE_TIME_CODE,
          FieldKind.SECURITY_QUESTION,
          FieldKind.SSN,
          FieldKind.NATIONAL_ID,
          FieldKind.TAX_ID,
          FieldKind.BANK,
          FieldKind.COUPON,
          FieldKind.PIN,
          FieldKind.BIRTH_DATE);

  /** What of an uploaded file is the paper itself, whichever of them is sent. */
  private static final Set<FieldKind> PAPERS =
      Set.of(FieldKind.PASSPORT, FieldKind.DRIVERS_LICENSE, FieldKind.NATIONAL_ID, FieldKind.VISA);

  private final DocumentIndex index;
  private final List<String> languages;

  FieldGuess(DocumentIndex index, List<String> languages) {
    this.index = index;
    this.languages = languages;
  }

  Guess of(Element control) {
    FieldTexts texts = FieldTexts.of(control, index);
    String type = type(control);
    boolean again =
        says(FieldKind.AGAIN, texts.label())
            || says(FieldKind.AGAIN, texts.placeholder())
            || says(FieldKind.AGAIN, texts.name())
            || says(FieldKind.AGAIN, texts.id());
    if (Trap.is(control, texts, says(FieldKind.LEAVE_EMPTY, texts.all()))) {
      return new Guess(control, texts, FieldKind.LEAVE_EMPTY, Evidence.CONTEXT, false);
    }
    Optional<FieldKind> token = Autocomplete.kind(control.attr("autocomplete"));
    if (token.isPresent()) {
      return new Guess(
          control, texts, withText(token.get(), texts, type), Evidence.AUTOCOMPLETE, again);
    }
    return byType(control, texts, type, again);
  }

  // Login pages say autocomplete=username of a field that is labelled 'E-mail'.
  private FieldKind withText(FieldKind token, FieldTexts texts, String type) {
    if (token == FieldKind.USERNAME || (token == FieldKind.EMAIL && !type.equals("email"))) {
      FieldKind said = login(texts, type);
      return said == FieldKind.UNKNOWN ? token : said;
    }
    if (token == FieldKind.PASSWORD && !type.equals("password")) {
      FieldKind said = text(texts).kind();
      return said == FieldKind.UNKNOWN ? token : said;
    }
    if (token == FieldKind.PASSWORD) {
      FieldKind said = text(texts).kind();
      return MASKED.contains(said) && said != FieldKind.BIRTH_DATE ? said : token;
    }
    return token;
  }

  private FieldKind login(FieldTexts texts, String type) {
    String called = texts.label() + " " + texts.placeholder();
    boolean email = says(FieldKind.EMAIL, called) || type.equals("email");
    boolean user =
        says(FieldKind.USERNAME, called)
            || says(FieldKind.PHONE, called)
            || says(FieldKind.CUSTOMER_NUMBER, called);
    if (email && user) {
      return FieldKind.EMAIL_OR_USERNAME;
    }
    return email ? FieldKind.EMAIL : FieldKind.UNKNOWN;
  }

  private Guess byType(Element control, FieldTexts texts, String type, boolean again) {
    switch (type) {
      case "email" -> {
        FieldKind kind = login(texts, type);
        return new Guess(control, texts, kind, Evidence.TYPE, again);
      }
      case "password" -> {
        FieldKind said = masked(texts);
        return said == FieldKind.PASSWORD
            ? new Guess(control, texts, said, Evidence.TYPE, again)
            : new Guess(control, texts, said, Evidence.LABEL, again);
      }
      case "search" -> {
        return new Guess(control, texts, FieldKind.SEARCH, Evidence.TYPE, false);
      }
      case "range", "color" -> {
        return new Guess(control, texts, FieldKind.NOT_PERSONAL, Evidence.TYPE, false);
      }
      case "checkbox", "radio" -> {
        return ticked(control, texts);
      }
      case "file" -> {
        Guess said = byText(control, texts, false);
        if (PAPERS.contains(said.kind())) {
          return new Guess(control, texts, FieldKind.ID_SCAN, said.evidence(), again);
        }
        return said.kind().personal() && said.kind() != FieldKind.FREE_TEXT
            ? said
            : new Guess(control, texts, FieldKind.FILE, Evidence.TYPE, false);
      }
      case "select" -> {
        return select(control, texts, again);
      }
      case "textarea" -> {
        Guess said = byText(control, texts, again);
        // Beside a box with a label of its own stands advice: 'Do not write your address here'.
        boolean advice = said.evidence() == Evidence.NEARBY && !texts.label().isEmpty();
        return said.kind() == FieldKind.UNKNOWN || said.kind() == FieldKind.EMAIL || advice
            ? new Guess(control, texts, FieldKind.FREE_TEXT, Evidence.TYPE, again)
            : said;
      }
      default -> {
        return byText(control, texts, again);
      }
    }
  }

  // Nobody picks an address for mail, a secret or a name from a list: it is the kind of one.
  private static boolean typedOnly(FieldKind kind, Element select) {
    return switch (kind) {
      case EMAIL, EMAIL_OR_USERNAME, USERNAME, PASSWORD, GIVEN_NAME, FAMILY_NAME, NAME ->
          select.select("option").stream().noneMatch(option -> option.text().contains("@"));
      case PHONE ->
          select.select("option").stream()
              .noneMatch(option -> option.text().chars().anyMatch(Character::isDigit));
      default -> false;
    };
  }

  private FieldKind masked(FieldTexts texts) {
    if (says(FieldKind.COUPON, texts.name()) || says(FieldKind.COUPON, texts.id())) {
      return FieldKind.COUPON; // the PIN of a gift card opens nobody's account
    }
    for (String text :
        List.of(texts.label(), texts.placeholder(), texts.name(), texts.id(), texts.nearby())) {
      FieldKind said = match(text);
      if (said == FieldKind.PASSWORD) {
        return said;
      }
      if (MASKED.contains(said)) {
        return said == FieldKind.PIN ? FieldKind.PASSWORD : said;
      }
    }
    return FieldKind.PASSWORD;
  }

  private Guess ticked(Element control, FieldTexts texts) {
    Element set = control.closest(FIELDSET);
    Element legend = set == null ? null : set.selectFirst(LEGEND);
    String around = legend == null ? "" : Folded.of(legend.text());
    for (String text : List.of(texts.label(), texts.name(), texts.id(), around, texts.nearby())) {
      for (FieldKind kind : TICKED) {
        if (kind != FieldKind.CONSENT
            && kind != FieldKind.MARKETING_OPT_IN
            && says(kind, text)
            && text.length() < 60) {
          return new Guess(control, texts, kind, Evidence.LABEL, false);
        }
      }
      if (says(FieldKind.MARKETING_OPT_IN, text)) {
        return new Guess(control, texts, FieldKind.MARKETING_OPT_IN, Evidence.LABEL, false);
      }
      if (says(FieldKind.CONSENT, text)) {
        return new Guess(control, texts, FieldKind.CONSENT, Evidence.LABEL, false);
      }
    }
    return new Guess(control, texts, FieldKind.NOT_PERSONAL, Evidence.TYPE, false);
  }

  private Guess select(Element control, FieldTexts texts, boolean again) {
    Guess said = byText(control, texts, again);
    FieldKind kind =
        switch (SelectOptions.of(control)) {
          case CARD_NETWORKS -> FieldKind.CARD_TYPE;
          case GENDERS -> FieldKind.GENDER;
          case SALUTATIONS -> FieldKind.HONORIFIC;
          case DIAL_CODES -> FieldKind.PHONE_PART;
          case COUNTRIES ->
              (said.kind() == FieldKind.NOT_PERSONAL && said.evidence() == Evidence.LABEL)
                      || said.kind() == FieldKind.NATIONALITY
                      || said.kind() == FieldKind.BIRTH_PLACE
                      || said.kind() == FieldKind.PHONE_PART
                  ? said.kind()
                  : FieldKind.COUNTRY;
          case PAST_YEARS -> said.kind() == FieldKind.UNKNOWN ? FieldKind.BIRTH_YEAR : said.kind();
          default -> FieldKind.UNKNOWN;
        };
    if (kind == FieldKind.UNKNOWN && typedOnly(said.kind(), control)) {
      return new Guess(control, texts, FieldKind.NOT_PERSONAL, Evidence.OPTIONS, false);
    }
    if (kind == FieldKind.UNKNOWN) {
      return said.kind() == FieldKind.CARD_NUMBER
          ? new Guess(control, texts, FieldKind.CARD_TYPE, said.evidence(), again)
          : said;
    }
    return new Guess(control, texts, kind, Evidence.OPTIONS, again);
  }

  private Guess byText(Element control, FieldTexts texts, boolean again) {
    Said said = text(texts);
    Optional<FieldKind> example = example(control.attr("placeholder"));
    if (example.isPresent()
        && (said.kind() == FieldKind.UNKNOWN || said.evidence() == Evidence.PLACEHOLDER)) {
      said = new Said(example.get(), Evidence.PLACEHOLDER);
    }
    if (control.attr("maxlength").trim().equals("1")
        && (said.kind() == FieldKind.EMAIL || said.kind() == FieldKind.PHONE)) {
      said = new Said(FieldKind.ONE_TIME_CODE, Evidence.CONTEXT); // one box for each digit
    }
    return new Guess(control, texts, said.kind(), said.evidence(), again);
  }

  /** A placeholder may show what is to be typed instead of naming it. */
  private static Optional<FieldKind> example(String placeholder) {
    if (placeholder.length() > LONGEST_EXAMPLE) {
      return Optional.empty();
    }
    if (EMAIL_ADDRESS.matcher(placeholder).find()) {
      return Optional.of(FieldKind.EMAIL);
    }
    return INTERNATIONAL_NUMBER.matcher(placeholder).find()
        ? Optional.of(FieldKind.PHONE)
        : Optional.empty();
  }

  /** What the texts ask for, and which of them said so. */
  private record Said(FieldKind kind, Evidence evidence) {}

  private Said text(FieldTexts texts) {
    Said first = ordered(texts, languages);
    // The page may be in another language than it says.
    return first.kind() == FieldKind.UNKNOWN ? ordered(texts, FieldWords.LANGUAGES) : first;
  }

  private static Said ordered(FieldTexts texts, List<String> languages) {
    FieldKind label = called(texts.label(), languages);
    FieldKind placeholder = called(texts.placeholder(), languages);
    boolean called = !texts.label().isEmpty() || !texts.placeholder().isEmpty();
    FieldKind name =
        tooShort(texts.name(), called) ? FieldKind.UNKNOWN : part(texts.name(), languages);
    FieldKind id = tooShort(texts.id(), called) ? FieldKind.UNKNOWN : part(texts.id(), languages);
    if (asksToSearch(texts.label(), languages) || asksToSearch(texts.placeholder(), languages)) {
      return new Said(FieldKind.SEARCH, Evidence.LABEL);
    }
    if (codeSentTo(label, texts.label(), name, id, languages)) {
      return new Said(FieldKind.ONE_TIME_CODE, Evidence.NAME);
    }
    if (label != FieldKind.UNKNOWN
        && !(invites(label) && (placeholder.personal() || name.personal() || id.personal()))) {
      if (eitherLogin(texts.label(), languages)) {
        return new Said(FieldKind.EMAIL_OR_USERNAME, Evidence.LABEL);
      }
      return new Said(finer(finer(label, name), id), Evidence.LABEL);
    }
    if (placeholder != FieldKind.UNKNOWN) {
      if (eitherLogin(texts.placeholder(), languages)) {
        return new Said(FieldKind.EMAIL_OR_USERNAME, Evidence.PLACEHOLDER);
      }
      return new Said(finer(finer(placeholder, name), id), Evidence.PLACEHOLDER);
    }
    FieldKind nearby = called(texts.nearby(), languages);
    if (name == FieldKind.NOT_PERSONAL && nearby.ofLogin()) {
      return new Said(nearby, Evidence.NEARBY); // sign-in servers call the user name 'subject'
    }
    if (name != FieldKind.UNKNOWN) {
      return new Said(finer(name, id), Evidence.NAME);
    }
    if (id != FieldKind.UNKNOWN) {
      return new Said(id, Evidence.ID);
    }
    if (nearby != FieldKind.UNKNOWN) {
      return new Said(nearby, Evidence.NEARBY);
    }
    FieldKind group = inGroup(texts, languages);
    return group == FieldKind.UNKNOWN
        ? new Said(FieldKind.UNKNOWN, Evidence.NONE)
        : new Said(group, Evidence.NEARBY);
  }

  /** What a text for people asks for. */
  private static FieldKind called(String text, List<String> languages) {
    FieldKind kind = FieldWords.match(text, languages);
    boolean given = kind == FieldKind.GIVEN_NAME;
    if ((given && FieldWords.says(FieldKind.FAMILY_NAME, text, languages))
        || (kind == FieldKind.FAMILY_NAME
            && FieldWords.says(FieldKind.GIVEN_NAME, text, languages))) {
      return FieldKind.NAME; // 'First name, last name' in one box
    }
    if (kind == FieldKind.NAME && !A_NAME.matcher(text).find()) { // 'E-mail of the recipient'
      for (FieldKind other : List.of(FieldKind.EMAIL, FieldKind.PHONE)) {
        if (FieldWords.says(other, text, languages)) {
          return other;
        }
      }
    }
    if (invites(kind) && FieldWords.says(FieldKind.EMAIL, text, languages)) {
      return FieldKind.EMAIL; // 'Your e-mail, to receive our offers'
    }
    if (kind == FieldKind.CARD_EXPIRY && WHOLE_DATE.matcher(text).find()) {
      return FieldKind.UNKNOWN; // cards expire with a month
    }
    return anyPlace(text, languages) ? FieldKind.SEARCH : kind;
  }

  // 'Town or postcode' looks for a place; an address has a box for either.
  private static boolean anyPlace(String text, List<String> languages) {
    return OR.matcher(text).find()
        && FieldWords.says(FieldKind.POSTCODE, text, languages)
        && (FieldWords.says(FieldKind.CITY, text, languages)
            || FieldWords.says(FieldKind.REGION, text, languages));
  }

  // 'Subscribe to our newsletter' above a box to type in is no box to tick.
  private static boolean invites(FieldKind label) {
    return label == FieldKind.MARKETING_OPT_IN || label == FieldKind.CONSENT;
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

  // Two letters mean too much to count against words: 'mi' is a middle initial, or 'move in'.
  private static boolean tooShort(String name, boolean called) {
    return called && name.length() <= 2;
  }

  // In a name, 'address' is often the path to its part: 'address.city', 'shippingAddressState'.
  private static FieldKind part(String name, List<String> languages) {
    FieldKind kind = FieldWords.match(name, languages);
    if ((kind == FieldKind.EMAIL || kind == FieldKind.PHONE)
        && FieldWords.says(FieldKind.ONE_TIME_CODE, name, languages)) {
      return FieldKind.ONE_TIME_CODE;
    }
    if (kind == FieldKind.STREET) {
      for (FieldKind other :
          List.of(FieldKind.POSTCODE, FieldKind.CITY, FieldKind.REGION, FieldKind.COUNTRY)) {
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
            || FieldWords.says(FieldKind.NATIONAL_ID, text, languages)
            || FieldWords.says(FieldKind.PHONE, text, languages));
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
      case HONORIFIC -> other == FieldKind.JOB ? other : said;
      default -> said;
    };
  }

  private FieldKind match(String text) {
    FieldKind kind = FieldWords.match(text, languages);
    return kind == FieldKind.UNKNOWN ? FieldWords.match(text, FieldWords.LANGUAGES) : kind;
  }

  private boolean says(FieldKind kind, String text) {
    return FieldWords.says(kind, text, FieldWords.LANGUAGES);
  }

  /** The type of a control, in lower case; {@code select} and {@code textarea} are their own. */
  public static String type(Element control) {
    return switch (control.normalName()) {
      case "select", "textarea" -> control.normalName();
      default -> control.attr("type").trim().toLowerCase(Locale.ROOT);
    };
  }
}
