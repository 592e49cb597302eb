package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims that nobody declared, added through the overlay folder. */
class LiesTest {
  private static final String DECLARATION =
      """
      avow: 1
      organization: {name: "Harbor Books, Inc.", contact: privacy@harborbooks.example}
      notice: {effective: 2026-12-01}
      site: {url: "https://harborbooks.example/", security: /security}
      data:
        email: {from: you, asked-at: /join, keep: {for: P7Y, after: the order}}
      uses:
        orders: {purpose: fulfill-order, data: email, basis: contract}
      """;

  @TempDir private Path overlay;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "::",
      textBlock =
          """
          plain                      :: We never share your data.
          with the firm's name       :: ${organization.name} never shares your data.
          with a date                :: Since ${notice.effective} we never share your data.
          with an address            :: We never share your data, write to ${organization.contact.email} about it.
          in a table cell            :: %n%n| Sharing |%n|---|%n| We never share your data |%n
          beside a fact in a row     :: %n%n| What | Sharing |%n|---|---|%n| ${data.email.label} | We never share your data |%n
          in a heading               :: %n%n### We never share your data%n
          in a list                  :: %n%n- ${data.email.label}%n- We never share your data%n
          in a link                  :: See [We never share your data](${site.security.href}) and ${data.email.label}.
          in words of an image       :: ![We never share your data](x.png)
          in a title of a link only  :: See [${site.security}](/x "We never share your data") where we never share your data.
          after assign               :: <#assign lie="We never share your data.">${lie}
          in a captured assign       :: <#assign lie>We never share your data.</#assign>${lie}
          in an else                 :: <#if parties>We share.<#else>We never share your data.</#if>
          in an if of a true fact    :: <#if data.email>We never share your data.</#if>
          in a macro                 :: <#macro m>We never share your data.</#macro><@m/>
          beside a true sentence     :: We collect ${data.email.label}. We never share your data.
          beside a fact, with and    :: We collect ${data.email.label} and never share your data.
          beside a fact, with comma  :: We collect ${data.email.label}, we never share your data.
          beside a fact, in brackets :: We collect ${data.email.label} (we never share your data).
          beside a fact, with dash   :: We collect ${data.email.label} – we never share your data.
          said of the firm's name    :: <@says organization.name>We never share your data.</@says>
          said of the firm           :: <@says organization>We never share your data.</@says>
          said of silence            :: <#if !parties>We never share your data.</#if>
          as code                    :: `We never share your data`
          as raw HTML                :: <b>We never share your data</b>
          denial around a fact       :: We never share ${data.email.label} with anybody.
          denial behind a fact       :: We collect ${data.email.label} that is never shared.
          denial as a purpose        :: We collect ${data.email.label} so that your data is not shared.
          denial without a verb      :: We collect ${data.email.label} without that it is shared.
          denial in one word         :: We don’t share ${data.email.label}.
          denial as a printed string :: ${data.email.label} ${"is never shared"}.
          emphasized by letters      :: We *never* **share** your data.
          """)
  void lieIsCaught(String name, String lie) throws IOException {
    assertThat(claims(lie))
        .as(name)
        .isNotEmpty()
        .allMatch(claim -> claim.contains("claim-without-fact"));
    assertThat(String.join("\n", claims(lie))).contains("hare");
  }

  @Test
  void sentenceOnAFactIsNoLie() throws IOException {
    assertThat(
            claims(
                "We use ${data.email.plain}, for ${data.email.keep.duration}, ${uses[0].purpose}."))
        .isEmpty();
    assertThat(claims("<@says data.email.from>We ask you for it at our counter.</@says>"))
        .isEmpty();
  }

  @Test
  void findingSaysWhereAndWhatToDo() throws IOException {
    assertThat(claims("We never share your data."))
        .containsExactly(
            overlay.resolve("en/clauses/what-we-collect.md.ftl")
                + ": error: The paragraph says 'We never share your data.', and no declared fact stands"
                + " behind it. Print the fact in the sentence, put the sentence inside '<@says …>',"
                + " or take it out. [claim-without-fact]");
  }

  @Test
  void printedValueSupportsNoDenial() throws IOException {
    assertThat(claims("We never show ${data.email.label} to anybody."))
        .containsExactly(
            overlay.resolve("en/clauses/what-we-collect.md.ftl")
                + ": error: The paragraph denies something: 'We never show e-mail address to anybody.'."
                + " The values printed in it say nothing of the kind. Put the sentence inside '<@says …>' with what"
                + " it rests on, such as '<@says disclosures.sells.no>', or take it out."
                + " [claim-without-fact]");
    assertThat(claims("Your ${data.email.label} is always safe with us."))
        .singleElement()
        .asString()
        .contains(
            "The paragraph promises without a limit: 'Your e-mail address is always safe with us.'");
    assertThat(claims("<@says data.email.from>We never buy ${data.email.label}.</@says>"))
        .isEmpty();
  }

  @Test
  void denialMayRestOnWhatTheDeclarationDenies() throws IOException {
    String denies = "disclosures: {sells: false}\n";
    String sentence = "We do not <@says disclosures.sells.no>sell your data</@says>.";
    assertThat(claims(sentence, DECLARATION + denies)).isEmpty();
    assertThat(
            claims(
                sentence.replace("sells.no", "sells"),
                DECLARATION + denies.replace("false", "true")))
        .hasSize(1);
  }

  @Test
  void shippedSentencesMayStay() throws IOException {
    assertThat(claims("")).isEmpty();
  }

  @Test
  void forgedMarkIsRefused() throws IOException {
    assertThat(claims("We never share&#xE003;&#xE010;&#xE001; your data.&#xE002;")).hasSize(1);
    assertThat(claims("${'\\xE003\\xE010\\xE001'}We never share your data.")).isNotEmpty();
  }

  @Test
  void factDroppedFromAClauseIsMissed() throws IOException {
    Path clause = overlay.resolve("en/clauses/how-we-use.md.ftl");
    Files.createDirectories(clause.getParent());
    Files.writeString(clause, shipped("how-we-use").replace("<#if use.basis>", "<#if false>"));
    assertThat(messages(overlay, DECLARATION, "fact-without-sentence"))
        .containsExactly(
            "privacy.yaml:8:56: error: 'uses.orders.basis' is declared, and no document shows it."
                + " Print it in a clause, or take it out of the declaration."
                + " [fact-without-sentence]");
  }

  private List<String> claims(String addition) throws IOException {
    return claims(addition, DECLARATION);
  }

  private List<String> claims(String addition, String declaration) throws IOException {
    Path clause = overlay.resolve("en/clauses/what-we-collect.md.ftl");
    Files.createDirectories(clause.getParent());
    Files.writeString(
        clause, shipped("what-we-collect") + "\n" + addition.replace("%n", "\n") + "\n");
    return messages(overlay, declaration, "claim-without-fact");
  }

  private static String shipped(String clause) throws IOException {
    return Content.shipped().open("en/clauses/" + clause + ".md.ftl").text();
  }

  private static List<String> messages(Path overlay, String declaration, String rule)
      throws IOException {
    return Declared.documents(Declared.of(declaration), Content.over(overlay)).findings().stream()
        .filter(finding -> !finding.rule().id().equals("template-file"))
        .filter(finding -> finding.rule().id().equals(rule) || !rule.startsWith("fact"))
        .filter(finding -> !finding.rule().id().startsWith("fact") || rule.startsWith("fact"))
        .map(Finding::toString)
        .toList();
  }
}
