package dev.avow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Hi ${user.name}! | user.name",
        "Hi {{name}}! | name",
        "Hi {{{name}}}! | name",
        "Hi {{~name~}}! | name",
        "Hi #{text.greeting}! | text.greeting",
        "Hi [=name]! | name",
        "Hi %%name%%! | name",
        "Hi *~name~*! | name",
        "Hi <%name%>! | name",
        "Hi @{${name}}! | name",
      })
  void aValueBecomesAPlaceholder(String written, String name) {
    String blanked = TemplateMarks.blanked(written.replace("*~", "*|").replace("~*", "|*"));

    assertThat(Placeholder.all(blanked)).extracting(Placeholder::name).containsExactly(name);
    assertThat(Placeholder.plain(blanked).replaceAll("\\s+", " ")).isEqualTo("Hi !");
  }

  @Test
  void allBranchesStayAndTheirMarksGo() {
    assertThat(
            TemplateMarks.blanked(
                "<#if a gt (b > 1)>x<#else>y</#if>{{#if c}}z{{else}}w{{/if}}{% if d %}v{% endif %}"))
        .matches(" +x +y +z +w +v +");
  }

  @Test
  void placesStayWhatTheyAre() {
    String written = "a<#if x\n>b</#if>\n{{!--\n--}}${n}c";

    assertThat(TemplateMarks.blanked(TemplateMarks.uncommented(written)))
        .hasSameSizeAs(written)
        .matches(text -> text.indexOf('b') == written.indexOf(">b") + 1)
        .matches(text -> text.indexOf('c') == written.length() - 1)
        .matches(text -> text.lines().count() == written.lines().count());
  }

  @Test
  void aLinkOfThymeleafKeepsItsAddress() {
    String blanked = TemplateMarks.blanked("@{https://shop.example/leave(id=${id})}");

    assertThat(Placeholder.before(blanked)).isEqualTo("https://shop.example/leave");
    assertThat(Placeholder.all(blanked)).hasSize(1);
  }

  @Test
  void whatIsNeverPrintedIsNoText() {
    assertThat(
            TemplateMarks.uncommented(
                "a<#-- unsubscribe -->{{! unsubscribe }}<!--/* unsubscribe */-->b"))
        .matches("a +b");
  }

  @Test
  void signsThatMarkPlaceholdersAreTakenFromNobody() {
    assertThat(TemplateMarks.blanked("a\uE000b\uE001c")).isEqualTo("a b c");
  }

  @Test
  void openingMarksWithoutEndAreText() {
    String many = "${".repeat(20_000) + "{{".repeat(20_000) + "<#if ".repeat(20_000);

    assertThat(TemplateMarks.blanked(many)).isEqualTo(many);
  }
}
