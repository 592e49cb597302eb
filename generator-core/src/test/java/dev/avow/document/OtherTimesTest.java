package dev.avow.document;

import static dev.avow.document.Declared.SHOP;
import static dev.avow.document.Declared.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Times that hold for some people alone. */
class OtherTimesTest {
  private static final String NAME =
      SHOP.replace("{email: {from: you}}", "{email: {from: you, keep: %s}}");

  @Test
  void whoseDataAreKeptAnotherTimeIsTold() throws IOException {
    assertThat(
            notice(
                NAME.formatted(
                    "{for: P10Y, after: the contract, differs: {subjects: job-applicant, for: P6M,"
                        + " after: our answer, because: claims of applicants, afterwards: delete}}")))
        .contains(
            "E-mail address| For ten years after the contract. Job applicants: for six months after"
                + " our answer, then it is deleted. Reason: claims of applicants");
  }

  @Test
  void placeWhereTheyLiveIsTold() throws IOException {
    assertThat(
            notice(
                NAME.formatted(
                    "{for: P2Y, differs: [{subjects: customer, living-in: Switzerland, for: P10Y,"
                        + " law: the Code of Obligations}, {subjects: [member, child], until: you"
                        + " leave}]}")))
        .contains(
            "For two years. Customers who live in Switzerland: for ten years. Law: the Code of"
                + " Obligations. Members and children: until you leave");
  }

  @Test
  void timeOfAUseDiffersToo() throws IOException {
    assertThat(
            notice(
                SHOP.replace(
                    "data: email}",
                    "data: email, keep: {for: P1Y, differs: {subjects: child, for:" + " P14D}}}")))
        .contains("For this use, we keep it for one year. Children: for 14 days.");
  }
}
