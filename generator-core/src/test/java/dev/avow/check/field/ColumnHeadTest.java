package dev.avow.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables whose heads name the fields below them, and tables that only lay a form out. */
class ColumnHeadTest {

  @Test
  void eachRowIsAskedForWhatStandsAboveItsColumns() {
    String row =
        "<tr><td>1</td><td><input name=a></td><td><div><input name=b></div></td>"
            + "<td><input name=c></td></tr>";

    assertThat(
            Kinds.of(
                "<table><thead><tr><th>#</th><th>First name</th><th>Surname</th><th>Date of birth"
                    + "</th></tr></thead><tbody>"
                    + row
                    + row
                    + "</tbody></table>"))
        .containsExactly(
            FieldKind.GIVEN_NAME,
            FieldKind.FAMILY_NAME,
            FieldKind.BIRTH_DATE,
            FieldKind.GIVEN_NAME,
            FieldKind.FAMILY_NAME,
            FieldKind.BIRTH_DATE);
  }

  @Test
  void aHeadOverTwoColumnsIsThatOfBoth() {
    assertThat(
            Kinds.of(
                "<table><tr><th colspan=2>Phone</th><th>E-mail</th><th>Shirt</th></tr>"
                    + "<tr><td><input name=a></td><td><input name=b></td><td><input name=c></td>"
                    + "<td><input name=d></td></tr></table>"))
        .containsExactly(FieldKind.PHONE, FieldKind.PHONE, FieldKind.EMAIL, FieldKind.UNKNOWN);
  }

  @Test
  void aFormInTwoColumnsHasItsNamesInTheFirst() {
    assertThat(
            Kinds.of(
                "<table><tr><th>E-mail</th><th>of the applicant</th></tr>"
                    + "<tr><td>Surname</td><td><input name=a></td></tr>"
                    + "<tr><td>City</td><td><input name=b></td></tr></table>"))
        .containsExactly(FieldKind.FAMILY_NAME, FieldKind.CITY);
  }

  @Test
  void aRowOfNothingButNamesIsOfTheFieldsBelow() {
    String phone = "<tr><td><select name=c><option>Home</select></td><td><input name=d></td></tr>";

    assertThat(
            Kinds.of(
                "<table><tr><td>First name</td><td>Surname</td></tr>"
                    + "<tr><td><input name=a></td><td><input name=b></td></tr>"
                    + "<tr><td>Kind of telephone</td><td>Number to call</td></tr>"
                    + phone
                    + "</table>"))
        .containsExactly(
            FieldKind.GIVEN_NAME, FieldKind.FAMILY_NAME, FieldKind.UNKNOWN, FieldKind.PHONE);
  }

  @Test
  void aLabelOfItsOwnSaysMoreThanTheColumn() {
    assertThat(
            Kinds.of(
                "<table><tr><th>E-mail</th><th>Phone</th><th>City</th></tr>"
                    + "<tr><td><input name=a aria-label=Surname></td><td></td><td></td></tr>"
                    + "</table>"))
        .containsExactly(FieldKind.FAMILY_NAME);
  }
}
