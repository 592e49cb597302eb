package dev.avow.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fields of one form say of each other. */
class FormContextTest {

  @Test
  void aNameBesideASurnameIsTheGivenName() {
    assertThat(
            Kinds.of("<html lang=it><form>" + Kinds.labelled("Nome") + Kinds.labelled("Cognome")))
        .containsExactly(FieldKind.GIVEN_NAME, FieldKind.FAMILY_NAME);
    assertThat(Kinds.of("<html lang=fr><form>" + Kinds.labelled("Nom") + Kinds.labelled("Prénom")))
        .containsExactly(FieldKind.FAMILY_NAME, FieldKind.GIVEN_NAME);
    assertThat(
            Kinds.of(
                "<html lang=es><form>" + Kinds.labelled("Nombre") + Kinds.labelled("Apellidos")))
        .containsExactly(FieldKind.GIVEN_NAME, FieldKind.FAMILY_NAME);
  }

  @Test
  void daysAndMonthsBesideAYearOfBirthBelongToIt() {
    assertThat(
            Kinds.of(
                "<form><fieldset><legend>Birthday</legend>"
                    + select("d", 1, 31)
                    + select("m", 1, 12)
                    + select("y", 1920, 2010)))
        .containsExactly(FieldKind.BIRTH_DAY, FieldKind.BIRTH_MONTH, FieldKind.BIRTH_YEAR);
  }

  @Test
  void aListSaysWhichPartOfADateItAsksFor() {
    assertThat(Kinds.of("<form><p>Born in " + select("b", 1930, 2020)))
        .containsExactly(FieldKind.BIRTH_YEAR);
  }

  @Test
  void aWordThatIsNoPartOfADateDoesNotBecomeOneByALetterInAName() {
    assertThat(
            Kinds.of(
                "<form><label>Date of birth <input name=p[c]></label>"
                    + "<label>Meal <input name=p[d]></label>"))
        .containsExactly(FieldKind.BIRTH_DATE, FieldKind.UNKNOWN);
  }

  @Test
  void aNumberThatAFrameworkCountsIsNoSecondLineOfAnAddress() {
    assertThat(
            Kinds.of(
                "<form><label for=mat-input-1>Street</label><input id=mat-input-1>"
                    + "<label for=mat-input-2>Moving day</label><input id=mat-input-2>"))
        .containsExactly(FieldKind.STREET, FieldKind.UNKNOWN);
  }

  @Test
  void aTextBeforeTwoBoxesNamesBothWhateverTheyAreCalled() {
    assertThat(
            Kinds.of(
                "<html lang=fr><form><p><label>Code postal / Ville</label>"
                    + "<input name=cp> <input name=ville></p>"))
        .containsExactly(FieldKind.POSTCODE, FieldKind.CITY);
  }

  @Test
  void anExampleOfANumberLeavesABoxForTelephoneNumbersOne() {
    assertThat(
            Kinds.of(
                "<form><label>Which do you bring along? <input type=tel name=m"
                    + " placeholder='6xx xxx xxx'></label>"))
        .containsExactly(FieldKind.PHONE);
    assertThat(
            Kinds.of(
                "<form><label>Which do you bring along? <input type=tel name=m"
                    + " placeholder='xxxx xxxx xxxx xxxx'></label>"))
        .containsExactly(FieldKind.UNKNOWN);
  }

  @Test
  void anAddressAmongWhatASearchTakesIsNobodys() {
    String box = "<input name=loc placeholder='Address, City, ZIP, or MLS #'>";
    assertThat(Kinds.of("<form action=/listings class=idx-search>" + box))
        .containsExactly(FieldKind.SEARCH);
    assertThat(Kinds.of("<form action=/listings class=idx-search method=post>" + box))
        .doesNotContain(FieldKind.SEARCH);
  }

  @Test
  void aCardThatExpiresWithAMonthAndAYearSaysSoInAnyLanguage() {
    assertThat(
            Kinds.of(
                "<html lang=tr><form>"
                    + Kinds.labelled("Kart numarası")
                    + Kinds.labelled("Son kullanma tarihi (AA/YY)")))
        .containsExactly(FieldKind.CARD_NUMBER, FieldKind.CARD_EXPIRY);
  }

  @Test
  void monthAndYearBesideACardBelongToIt() {
    assertThat(
            Kinds.of(
                "<form><input name=cardnumber>"
                    + select("m", 1, 12)
                    + select("y", 2026, 2040)
                    + "<input name=cvv>"))
        .containsExactly(
            FieldKind.CARD_NUMBER,
            FieldKind.CARD_EXPIRY_MONTH,
            FieldKind.CARD_EXPIRY_YEAR,
            FieldKind.CARD_CODE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "or text me | PHONE",
        "or call me | PHONE",
        "0000 0000 0000 0000 | UNKNOWN",
        "xxxx xxxx xxxx xxxx | UNKNOWN",
      })
  void wordsInABoxForNumbersToDialSayNothingAgainstIt(String placeholder, FieldKind kind) {
    assertThat(Kinds.of("<form><input type=tel name=s placeholder='" + placeholder + "'>"))
        .containsExactly(kind);
  }

  @Test
  void aWeightBesideAQuantityIsThatOfTheGoods() {
    assertThat(Kinds.of("<form>" + Kinds.labelled("Weight") + Kinds.labelled("Quantity")))
        .containsExactly(FieldKind.NOT_PERSONAL, FieldKind.NOT_PERSONAL);
    assertThat(Kinds.of("<form>" + Kinds.labelled("Weight") + Kinds.labelled("Height")).get(0))
        .isEqualTo(FieldKind.HEALTH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Height | Weight (lbs) | Width",
        "de | Größe in cm | Gewicht in kg | Breite",
        "fr | Taille (cm) | Poids (kg) | Largeur",
        "nl | Lengte (cm) | Gewicht (kg) | Breedte",
        "pl | Wzrost | Waga | Szerokość",
      })
  void heightAndWeightTogetherAreSomebodys(
      String language, String height, String weight, String width) {
    String form = "<html lang=" + language + "><form>" + Kinds.labelled(height);

    assertThat(Kinds.of(form + Kinds.labelled(weight)))
        .containsExactly(FieldKind.HEALTH, FieldKind.HEALTH);
    assertThat(Kinds.of(form)).doesNotContain(FieldKind.HEALTH);
    assertThat(Kinds.of(form + Kinds.labelled(weight) + Kinds.labelled(width)).get(0))
        .isNotEqualTo(FieldKind.HEALTH);
  }

  @Test
  void whatStandsBeforeTheOnlyPasswordIsTheUserName() {
    assertThat(Kinds.of("<form><input name=qid><input type=password name=p>"))
        .containsExactly(FieldKind.USERNAME, FieldKind.PASSWORD);
    assertThat(Kinds.of("<form><input name=qid><input name=q type=search>"))
        .containsExactly(FieldKind.UNKNOWN, FieldKind.SEARCH);
  }

  @Test
  void wherePeopleLookForThingsNobodyLives() {
    String places = "<input name=q placeholder='Job or company'><input name=l placeholder=Town>";

    assertThat(Kinds.of("<form class=search-offers>" + places)).doesNotContain(FieldKind.CITY);
    assertThat(Kinds.of("<form class=offers>" + places)).contains(FieldKind.CITY);
    assertThat(Kinds.of("<form class=search-offers>" + places + Kinds.labelled("E-mail")))
        .contains(FieldKind.CITY, FieldKind.EMAIL);
  }

  @Test
  void whatAListIsNarrowedByIsNobodys() {
    String ages = "<label>Age of the child <select name=a><option>6-8<option>9-12</select></label>";
    String zip = Kinds.labelled("ZIP of your nearest branch");

    assertThat(Kinds.of("<form method=get>" + ages)).containsExactly(FieldKind.SEARCH);
    assertThat(Kinds.of("<form action=/branches>" + zip)).containsExactly(FieldKind.SEARCH);
    assertThat(Kinds.of("<form method=post action=/join>" + ages)).containsExactly(FieldKind.AGE);
    assertThat(Kinds.of("<form id=calculator>" + ages)).containsExactly(FieldKind.SEARCH);
    assertThat(Kinds.of("<form id=from-a-script>" + zip + "<button type=button>Go</button>"))
        .containsExactly(FieldKind.POSTCODE);
    assertThat(Kinds.of("<form method=get>" + Kinds.labelled("Your age")))
        .containsExactly(FieldKind.AGE);
    assertThat(Kinds.of("<form method=get>" + zip + Kinds.labelled("E-mail")))
        .containsExactly(FieldKind.POSTCODE, FieldKind.EMAIL);
  }

  @Test
  void aNumberCutIntoBoxesIsOneNumber() {
    assertThat(
            Kinds.of(
                "<form><fieldset><legend>Phone</legend><input name=a size=3> <input name=b size=4>"))
        .containsExactly(FieldKind.PHONE, FieldKind.PHONE);
    assertThat(Kinds.of("<form><p>SSN <input name=a maxlength=3>-<input name=b maxlength=2></p>"))
        .containsExactly(FieldKind.SSN, FieldKind.SSN);
    assertThat(Kinds.of("<form><p>Postcode / town <input name=a><input name=b></p>"))
        .containsExactly(FieldKind.POSTCODE, FieldKind.CITY);
  }

  @Test
  void theLegendSaysWhoseDayMonthAndYearItIs() {
    String parts = Kinds.labelled("Day") + Kinds.labelled("Month") + Kinds.labelled("Year");
    assertThat(Kinds.of("<form><fieldset><legend>Date of birth</legend>" + parts))
        .containsExactly(FieldKind.BIRTH_DAY, FieldKind.BIRTH_MONTH, FieldKind.BIRTH_YEAR);
    assertThat(Kinds.of("<form><fieldset><legend>First visit</legend>" + parts))
        .containsOnly(FieldKind.UNKNOWN);
    assertThat(
            Kinds.of(
                "<form><h3 id=q>Your date of birth?</h3>"
                    + parts.replace("name=x", "name=x aria-describedby=q")))
        .containsExactly(FieldKind.BIRTH_DAY, FieldKind.BIRTH_MONTH, FieldKind.BIRTH_YEAR);
  }

  @Test
  void whetherSomebodyMayWorkIsAskedByYesAndNo() {
    assertThat(
            Kinds.of(
                "<form><fieldset><legend>Are you legally authorized to work here?</legend>"
                    + "<label><input type=radio name=w value=1> Yes</label></fieldset></form>"))
        .containsExactly(FieldKind.VISA);
  }

  /** A set of kinds would come in another order on another day. */
  @Test
  void aBoxThatSaysSeveralKindsIsAlwaysTheSame() {
    assertThat(
            Kinds.of(
                "<form><label><input type=checkbox name=c1> Trade union, religion, health</label>"
                    + "<label><input type=checkbox name=c2> Disability, gender</label>"
                    + "<label><input type=checkbox name=c3> Union or religion</label></form>"))
        .containsExactly(FieldKind.HEALTH, FieldKind.GENDER, FieldKind.RELIGION);
  }

  @Test
  void aNumberThatIsNamedAfterACreditCardIsOneAlone() {
    String person = Kinds.labelled("First name") + Kinds.labelled("Surname");

    assertThat(Kinds.of("<form>" + person + "<label>Card number <input name=ccnum></label>"))
        .endsWith(FieldKind.CARD_NUMBER);
    assertThat(Kinds.of("<form>" + person + Kinds.labelled("Card number")))
        .endsWith(FieldKind.CUSTOMER_NUMBER);
  }

  @Test
  void whatExpiresWithoutACardIsNoCard() {
    assertThat(Kinds.of("<form><input name=expMonth><input name=expYear>"))
        .containsOnly(FieldKind.UNKNOWN);
    assertThat(Kinds.of("<form><input name=cardExpMonth><input name=cc_exp_year>"))
        .containsExactly(FieldKind.CARD_EXPIRY_MONTH, FieldKind.CARD_EXPIRY_YEAR);
  }

  @Test
  void aFrenchNameAloneIsTheWholeName() {
    assertThat(Kinds.of("<html lang=fr><form>" + Kinds.labelled("Nom") + Kinds.labelled("E-mail")))
        .containsExactly(FieldKind.NAME, FieldKind.EMAIL);
  }

  @Test
  void aFieldThatAsksAgainAsksForTheSame() {
    assertThat(Kinds.of("<form>" + Kinds.labelled("E-mail") + Kinds.labelled("Please repeat")))
        .containsExactly(FieldKind.EMAIL, FieldKind.EMAIL);
  }

  private static String select(String name, int from, int to) {
    StringBuilder select = new StringBuilder("<select name=" + name + "><option value=''>-");
    for (int number = from; number <= to; number++) {
      select.append("<option>").append(String.format(Locale.ROOT, "%02d", number));
    }
    return select.append("</select>").toString();
  }
}
