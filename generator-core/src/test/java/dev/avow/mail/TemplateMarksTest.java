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
        "Hi {% user_display user %}! | user_display user",
        "Hi {%- trans greeting -%}! | trans greeting",
        "Hi %%{name}%%! | name",
      })
  void aValueBecomesAPlaceholder(String written, String name) {
    String blanked = TemplateMarks.blanked(written.replace("*~", "*|").replace("~*", "|*"));

    assertThat(Placeholder.all(blanked)).extracting(Placeholder::name).containsExactly(name);
    assertThat(Placeholder.plain(blanked).replaceAll("\\s+", " ")).isEqualTo("Hi !");
  }

  @Test
  void aValueGoesByItsNameWholeAndByEachWordOfIt() {
    Placeholder value =
        Placeholder.all(TemplateMarks.blanked("{% url 'leave' mail.token %}")).get(0);

    assertThat(value.name()).isEqualTo("url leave mail.token");
    assertThat(value.named(value.name())).isTrue();
    assertThat(value.named("leave")).isTrue();
    assertThat(value.named("token")).isTrue();
    assertThat(value.named("mail")).isFalse();
  }

  @Test
  void allBranchesStayAndTheirMarksGo() {
    assertThat(
            TemplateMarks.blanked(
                "<#if a gt (b > 1)>x<#else>y</#if>{{#if c}}z{{else}}w{{/if}}{% if d %}v{% endif %}"))
        .matches(" +x +y +z +w +v +");
  }

  @Test
  void statementsThatSetOrSteerPrintNothing() {
    assertThat(
            TemplateMarks.blanked(
                "a{% set b = 1 %}{%- for c in d -%}b{% endfor %}{% user_display user as e %}"
                    + "{% trans %}c{% endtrans %}{% blocktrans with f=g %}d{% endblocktrans %}"))
        .matches("a +b +c +d +");
  }

  @Test
  void wordsToTranslateAreText() {
    assertThat(
            TemplateMarks.blanked(
                "{% trans \"Unsubscribe\" %} {% translate 'here' context 'link' as-it-is %}"))
        .matches(" +Unsubscribe +here +");
  }

  @Test
  void blocksOfHandlebarsAreNoComments() {
    String written = "{{# if a}}leave{{/if}} a{#}b";

    assertThat(TemplateMarks.uncommented(written)).isEqualTo(written);
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
                "a<#-- unsubscribe -->{{! unsubscribe }}<!--/* unsubscribe */-->"
                    + "{# unsubscribe #}{%- comment -%} unsubscribe {%- endcomment -%}b"))
        .matches("a +b");
  }

  @Test
  void signsThatMarkPlaceholdersAreTakenFromNobody() {
    assertThat(TemplateMarks.blanked("a\uE000b\uE001c")).isEqualTo("a b c");
  }

  @Test
  void openingMarksWithoutEndAreText() {
    String many =
        "${".repeat(20_000) + "{{".repeat(20_000) + "<#if ".repeat(20_000) + "{% ".repeat(20_000);

    assertThat(TemplateMarks.blanked(many)).isEqualTo(many);
  }
}
