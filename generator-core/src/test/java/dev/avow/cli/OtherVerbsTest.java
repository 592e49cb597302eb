package dev.avow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.Exit;
import org.junit.jupiter.api.Test;

/** The verbs that start a declaration, explain one, and score. */
class OtherVerbsTest extends Typed {

  @Test
  void initNeedsNoDeclaration() {
    assertThat(run("init", "new.yaml")).isEqualTo(Exit.PASSED);
    assertThat(verbs.asked).containsExactly("init new.yaml");
  }

  @Test
  void initOfASiteLooksAtItAsCheckDoes() {
    assertThat(
            run(
                "init",
                "new.yaml",
                "--site",
                "pages",
                "--as",
                "https://shop.example/",
                "--own",
                "--max-pages",
                "7"))
        .isEqualTo(Exit.PASSED);
    assertThat(verbs.asked).singleElement().asString().startsWith("init new.yaml from pages ");
    assertThat(verbs.site.as()).contains("https://shop.example/");
    assertThat(verbs.site.reach().own()).isTrue();
    assertThat(verbs.site.bounds().pages()).isEqualTo(7);
  }

  @Test
  void explainTellsWhatStandsBehindAnId() {
    assertThat(run("explain", "form-sent")).isEqualTo(Exit.PASSED);
    assertThat(out())
        .isEqualTo(
            "form-sent (error)\nHolds when all is well: every form is sent over https.\n"
                + "On the authority of: GDPR Art. 32\n");
  }

  @Test
  void explainInJsonIsAnObject() {
    assertThat(run("explain", "form-sent", "--format=json")).isEqualTo(Exit.PASSED);
    assertThat(out())
        .isEqualTo(
            "{\n  \"id\": \"form-sent\",\n  \"text\": \"form-sent (error)\\nHolds when all is"
                + " well: every form is sent over https.\\nOn the authority of: GDPR Art."
                + " 32\\n\"\n}\n");
  }

  @Test
  void explainOfAnUnknownIdAsksWhatWasMeant() {
    assertThat(run("explain", "forms-sent")).isEqualTo(Exit.UNREADABLE);
    assertThat(err())
        .isEqualTo("avow: Nothing has the id 'forms-sent'. Did you mean 'form-sent'?\n");
  }

  @Test
  void explainOfAnIdThatIsLikeNoneSaysWhereIdsStand() {
    assertThat(run("explain", "nope-nope")).isEqualTo(Exit.UNREADABLE);
    assertThat(err())
        .isEqualTo(
            "avow: Nothing has the id 'nope-nope'. Copy the word in brackets at the end of a"
                + " finding.\n");
  }

  @Test
  void explainTakesAnIdWithItsBrackets() {
    assertThat(run("explain", "[form-sent]")).isEqualTo(Exit.PASSED);
    assertThat(out()).startsWith("form-sent (error)\n");
  }

  @Test
  void whatFindsNothingPrintsNoAnnotations() {
    assertThat(run("explain", "form-sent", "--format=github")).isEqualTo(Exit.UNREADABLE);
    assertThat(run("classify", folder.toString(), "--format=github")).isEqualTo(Exit.UNREADABLE);
    assertThat(err())
        .isEqualTo(
            "avow: An explanation is printed as text or json; leave '--format github' out.\n"
                + "avow: A score is printed as json; leave '--format github' out.\n");
    assertThat(out()).isEmpty();
  }

  @Test
  void classifyPrintsTheScore() {
    assertThat(run("classify", folder.toString())).isEqualTo(Exit.PASSED);
    assertThat(out()).isEqualTo("{}\n");
  }

  @Test
  void classifyNeedsAFolder() {
    assertThat(run("classify", "nowhere")).isEqualTo(Exit.UNREADABLE);
    assertThat(err())
        .isEqualTo("avow: nowhere is not a folder. Name the folder of the labeled forms.\n");
  }
}
