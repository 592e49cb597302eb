package dev.avow.check.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Takes one control for what it asks, by its own evidence alone, the surest first: autocomplete
 * token, type, options, label, placeholder, name, id, the text beside it.
 */
public final class FieldGuess {

  private static final Evaluator FIELDSET = Selector.evaluatorOf("fieldset");
  private static final Evaluator LEGEND = Selector.evaluatorOf("legend");

  /**
   * What a box to tick may ask for: the label of one is a sentence that names much else. Of several
   * that it says, the first here counts.
   */
  private static final List<FieldKind> TICKED =
      List.of(
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
          FieldKind.VISA,
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
  private final List<String> last;

  FieldGuess(DocumentIndex index) {
    this.index = index;
    languages = FieldWords.forPage(index.language());
    last = FieldWords.last(index.language());
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
      return new Guess(control, texts, FieldKind.LEAVE_EMPTY, Clue.CONTEXT, false);
    }
    Optional<FieldKind> token = Autocomplete.kind(control.attr("autocomplete"));
    if (token.isPresent()) {
      return new Guess(
          control, texts, withText(token.get(), texts, type), Clue.AUTOCOMPLETE, again);
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
      FieldKind said = Said.by(texts, languages).kind();
      return said == FieldKind.UNKNOWN ? token : said;
    }
    if (token == FieldKind.PASSWORD) {
      FieldKind said = Said.by(texts, languages).kind();
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
        return new Guess(control, texts, kind, Clue.TYPE, again);
      }
      case "password" -> {
        FieldKind said = masked(texts);
        return said == FieldKind.PASSWORD
            ? new Guess(control, texts, said, Clue.TYPE, again)
            : new Guess(control, texts, said, Clue.LABEL, again);
      }
      case "search" -> {
        return new Guess(control, texts, FieldKind.SEARCH, Clue.TYPE, false);
      }
      case "range", "color" -> {
        return new Guess(control, texts, FieldKind.NOT_PERSONAL, Clue.TYPE, false);
      }
      case "checkbox", "radio" -> {
        return ticked(control, texts);
      }
      case "file" -> {
        Guess said = byText(control, texts, false);
        if (PAPERS.contains(said.kind())) {
          return new Guess(control, texts, FieldKind.ID_SCAN, said.evidence(), again);
        }
        return said.kind().personal() && !written(said.kind())
            ? said
            : new Guess(control, texts, FieldKind.FILE, Clue.TYPE, false);
      }
      case "select" -> {
        return select(control, texts, again);
      }
      case "textarea" -> {
        return ManyLines.taken(byText(control, texts, again), languages);
      }
      default -> {
        return byText(control, texts, again);
      }
    }
  }

  // What people write themselves is in no file of its own: 'Attach what we sent to your address'.
  private static boolean written(FieldKind kind) {
    return kind == FieldKind.FREE_TEXT
        || kind == FieldKind.PHONE
        || kind == FieldKind.PHONE_PART
        || kind.ofName()
        || kind.ofAddress()
        || kind.ofLogin()
        || kind.ofCard();
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
      // 'Uma senha para a conta' is of an account, not of one with a bank.
      if (said == FieldKind.PASSWORD
          || (said == FieldKind.BANK && says(FieldKind.PASSWORD, text))) {
        return FieldKind.PASSWORD;
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
          return new Guess(control, texts, kind, Clue.LABEL, false);
        }
      }
      if (says(FieldKind.MARKETING_OPT_IN, text)) {
        return new Guess(control, texts, FieldKind.MARKETING_OPT_IN, Clue.LABEL, false);
      }
      if (says(FieldKind.CONSENT, text)) {
        return new Guess(control, texts, FieldKind.CONSENT, Clue.LABEL, false);
      }
    }
    return new Guess(control, texts, FieldKind.NOT_PERSONAL, Clue.TYPE, false);
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
              (said.kind() == FieldKind.NOT_PERSONAL && said.evidence() == Clue.LABEL)
                      || said.kind() == FieldKind.NATIONALITY
                      || said.kind() == FieldKind.BIRTH_PLACE
                      || said.kind() == FieldKind.PHONE_PART
                  ? said.kind()
                  : FieldKind.COUNTRY;
          case YES_NO -> TICKED.contains(said.kind()) ? FieldKind.UNKNOWN : FieldKind.NOT_PERSONAL;
          case PAST_YEARS ->
              said.kind() == FieldKind.UNKNOWN || said.kind() == FieldKind.BIRTH_DATE
                  ? FieldKind.BIRTH_YEAR
                  : said.kind();
          case MONTHS ->
              said.kind() == FieldKind.BIRTH_DATE ? FieldKind.BIRTH_MONTH : FieldKind.UNKNOWN;
          case DAYS ->
              said.kind() == FieldKind.BIRTH_DATE ? FieldKind.BIRTH_DAY : FieldKind.UNKNOWN;
          default -> FieldKind.UNKNOWN;
        };
    if (kind == FieldKind.UNKNOWN && typedOnly(said.kind(), control)) {
      return new Guess(control, texts, FieldKind.NOT_PERSONAL, Clue.OPTIONS, false);
    }
    if (kind == FieldKind.UNKNOWN) {
      return said.kind() == FieldKind.CARD_NUMBER
          ? new Guess(control, texts, FieldKind.CARD_TYPE, said.evidence(), again)
          : said;
    }
    return new Guess(control, texts, kind, Clue.OPTIONS, again);
  }

  private Guess byText(Element control, FieldTexts texts, boolean again) {
    Said said = Said.by(texts, languages);
    Optional<FieldKind> example = Example.of(control.attr("placeholder"));
    if (example.isPresent()
        && (said.kind() == FieldKind.UNKNOWN || said.evidence() == Clue.PLACEHOLDER)) {
      said = new Said(example.get(), Clue.PLACEHOLDER);
    }
    if (control.attr("maxlength").trim().equals("1")
        && (said.kind() == FieldKind.EMAIL || said.kind() == FieldKind.PHONE)) {
      said = new Said(FieldKind.ONE_TIME_CODE, Clue.CONTEXT); // one box for each digit
    }
    boolean secret =
        said.kind() == FieldKind.CARD_CODE || said.kind() == FieldKind.SECURITY_QUESTION;
    if (secret && Captcha.beside(control)) {
      said = new Said(FieldKind.CAPTCHA, Clue.CONTEXT); // a security code or an answer too
    }
    return new Guess(control, texts, said.kind(), said.evidence(), again);
  }

  private FieldKind match(String text) {
    FieldKind kind = FieldWords.match(text, languages);
    return kind == FieldKind.UNKNOWN ? FieldWords.match(text, last) : kind;
  }

  private boolean says(FieldKind kind, String text) {
    return FieldWords.says(kind, text, last);
  }

  /** The type of a control, in lower case; {@code select} and {@code textarea} are their own. */
  public static String type(Element control) {
    return switch (control.normalName()) {
      case "select", "textarea" -> control.normalName();
      default -> control.attr("type").trim().toLowerCase(Locale.ROOT);
    };
  }
}
