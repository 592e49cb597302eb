package dev.avow.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.content.Vocabulary;
import dev.avow.declaration.DeclarationReader;
import dev.avow.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template is code of the build; still, it runs with the least rights. */
class TemplateAttacksTest {
  private static final String DECLARATION =
      """
      avow: 1
      organization: {name: Harbor Books, contact: {email: privacy@harborbooks.example}}
      data:
        email: {from: you, label: "${7*7} <b>", keep: {for: P7Y}}
      uses:
        orders: {purpose: fulfill-order, data: email, basis: contract}
      """;

  @TempDir private Path temp;
  private Path overlay;
  private Duration longest = Duration.ofMinutes(1);

  @BeforeEach
  void overlay() throws IOException {
    overlay = Files.createDirectories(temp.resolve("overlay"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "::",
      quoteCharacter = '`',
      textBlock =
          """
          new                :: ${'freemarker.template.utility.Execute'?new()('id')} :: template-unsafe
          new, apart         :: ${'freemarker.template.utility.Execute'? new ()('id')} :: template
          new, commented     :: ${'freemarker.template.utility.Execute'?<#-- x -->new()('id')} :: template-unsafe
          object constructor :: <#assign oc='freemarker.template.utility.ObjectConstructor'?new()>${oc('java.io.File','/x')} :: template-unsafe
          jython             :: <#assign j='freemarker.template.utility.JythonRuntime'?new()> :: template-unsafe
          api                :: ${organization?api.getClass()} :: template-unsafe
          class              :: ${organization.class} :: template
          locale object      :: ${.locale_object.class.name} :: template
          include, absolute  :: <#include '/etc/hostname'> :: template-file
          include, upwards   :: <#include '../../../../../etc/hostname'> :: template-file
          include, address   :: <#include 'http://127.0.0.1:1/x.ftl'> :: template-file
          include, other     :: <#include 'secret.txt'> :: template-file
          include, case      :: <#include 'Notice.FTL'> :: template-file
          include, link      :: <#include 'link.md.ftl'> :: template-file
          includes itself    :: <#include 'attack.md.ftl'> :: template-limit
          recursion          :: <#function f n><#return f(n+1)></#function>${f(1)} :: template-limit
          big output         :: <#list 1..1000000000 as i>xxxxxxxxxx</#list> :: template-limit
          none of a map      :: <#if parties.none>x</#if> :: template-unsafe
          none of a value    :: <@says site.none>x</@says> :: template-unsafe
          interpret          :: <@data[0].label?interpret /> :: template-unsafe
          eval               :: ${'7*7'?eval} :: template-unsafe
          no escaping        :: ${data[0].label?no_esc} :: template-unsafe
          noautoesc          :: <#noautoesc>${data[0].label}</#noautoesc> :: template-unsafe
          output format      :: <#ftl output_format='undefined'>${data[0].label} :: template-unsafe
          output block       :: <#outputformat 'HTML'>x</#outputformat> :: template-unsafe
          classic            :: <#setting classic_compatible=true>${no.such} :: template-unsafe
          now                :: ${.now} :: template-unsafe
          exists             :: <#if organization.dpo??>x</#if> :: template-unsafe
          missing            :: ${no.such} :: template
          typo               :: <#lst data as d> :: template
          unclosed           :: <#if data>x :: template
          stop               :: <#stop 'no contact address'> :: template
          private use        :: a\uE000b :: template-unsafe
          """)
  void attackIsAFinding(String name, String template, String rule) throws IOException {
    Path elsewhere = Files.writeString(temp.resolve("elsewhere.md.ftl"), "secret");
    Files.createDirectories(overlay.resolve("en/clauses"));
    Files.createSymbolicLink(overlay.resolve("en/clauses/link.md.ftl"), elsewhere);
    Files.writeString(overlay.resolve("en/clauses/secret.txt"), "secret");
    Rendering rendering = run(template.replace("\\uE000", "\uE000"));
    assertThat(rendering.text()).isEmpty();
    assertThat(rendering.findings()).isNotEmpty();
    assertThat(rendering.findings()).allMatch(finding -> finding.rule().id().equals(rule), rule);
    assertThat(rendering.findings().toString())
        .contains("attack.md.ftl")
        .doesNotContain("at freemarker");
  }

  @Test
  void aTemplateThatDoesNotEndIsEnded() throws IOException {
    longest = Duration.ofMillis(700);
    assertThat(messages("<#list 1.. as i></#list>"))
        .singleElement()
        .asString()
        .contains("took too long")
        .endsWith("[template-limit]");
  }

  @Test
  void messagesSayWhatToDo() throws IOException {
    assertThat(messages("x\n${data[0].lable}"))
        .containsExactly(
            "attack.md.ftl:2:3: error: 'data[0].lable' is nothing that this clause knows."
                + " Check the name. [template]");
    assertThat(messages("<#list data as item>\n${item.lable}</#list>"))
        .containsExactly(
            "attack.md.ftl:2:3: error: 'item.lable' is nothing that this clause knows. Did you mean"
                + " 'label'? [template]");
    assertThat(messages("${organisation.name}"))
        .containsExactly(
            "attack.md.ftl:1:3: error: 'organisation' is nothing that this clause knows. Did you"
                + " mean 'organization'? [template]");
    assertThat(messages("${organization.dpo.nmae}"))
        .containsExactly(
            "attack.md.ftl:1:3: error: 'organization.dpo.nmae' is nothing that this clause knows."
                + " Did you mean 'name'? [template]");
    assertThat(messages("x\n<#lst data as d>"))
        .containsExactly(
            "attack.md.ftl:2:2: error: '<#lst>' is no directive. Did you mean 'list'? [template]");
    assertThat(messages("x\n  <#if data>\n<#list data as d>y</#list>"))
        .containsExactly(
            "attack.md.ftl:2:3: error: '<#if>' is not closed. Write '</#if>' where it ends."
                + " [template]");
    assertThat(messages("x\n${organization.name"))
        .containsExactly(
            "attack.md.ftl:2:1: error: A '${' is not closed. Write '}' where it ends. [template]");
    assertThat(messages("bad <#if x"))
        .containsExactly(
            "attack.md.ftl:1:5: error: A '<#' is not closed. Write '>' where it ends. [template]");
    assertThat(messages("${organization name}"))
        .containsExactly(
            "attack.md.ftl:1:16: error: 'name' cannot stand here. Take it out, or close what was"
                + " opened before it. [template]");
    assertThat(messages("<#stop 'no contact address'>"))
        .containsExactly(
            "attack.md.ftl:1:1: error: The template refuses: no contact address. Do what it says,"
                + " or change the template. [template]");
    assertThat(messages("\n<#function f n><#return f(n+1)></#function>${f(1)}"))
        .containsExactly(
            "attack.md.ftl:2:1: error: The template goes too deep: 'f' calls itself. Let the calls"
                + " come to an end. [template-limit]");
  }

  /** As the page around each document is. */
  @Test
  void aTemplateThatIsAskedForAgainFailsInTheSameWords() throws IOException {
    Templates templates = new Templates(Content.over(overlay), longest);
    Path page = Files.createDirectories(overlay.resolve("page")).resolve("page.html.ftl");
    Files.writeString(page, "<main>${main");
    List<Finding> first = templates.page("page/page.html.ftl", Map.of()).findings();
    assertThat(first)
        .extracting(Finding::toString)
        .containsExactly(
            page + ":1:7: error: A '${' is not closed. Write '}' where it ends. [template]");
    assertThat(templates.page("page/page.html.ftl", Map.of()).findings()).isEqualTo(first);
  }

  @Test
  void aFolderInThePlaceOfAFileIsTold() throws IOException {
    Path folder = Files.createDirectories(overlay.resolve("en/clauses/attack.md.ftl"));
    assertThat(render().findings())
        .extracting(Finding::toString)
        .containsExactly(
            "en/clauses/attack.md.ftl: error: '"
                + folder
                + "' is no file, and a file is to stand there. Put the file itself, under exactly"
                + " this name, into the folder. [template-file]");
  }

  @Test
  void numbersAndLettersAreTheSameEverywhere() throws IOException {
    assertThat(run("${1095} ${'title'?upper_case}").text()).isEqualTo("1095 TITLE");
    assertThat(run("<#setting locale='tr_TR'>${'i'?upper_case}").text()).isEqualTo("İ");
  }

  @Test
  void missingNameMayHaveADefault() throws IOException {
    assertThat(run("a${nothing!}${(no.such)!}b").text()).isEqualTo("ab");
  }

  @Test
  void attemptIsSilent() throws IOException {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(console);
      System.setErr(console);
      assertThat(run("<#attempt>${no.such}<#recover>x</#attempt>").text()).isEqualTo("x");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void declaredTextIsPrintedAndNeverRun() throws IOException {
    assertThat(Marks.strip(run("${data[0].label}").text())).isEqualTo("\\$\\{7\\*7\\} \\<b\\>");
  }

  @Test
  void markAndCarriageReturnsAreTakenOff() throws IOException {
    assertThat(run("\uFEFFa\r\nb\rc").text()).isEqualTo("a\nb\nc");
  }

  @Test
  void otherEncodingIsNamedWithItsByte() throws IOException {
    write("x\n\u00e4".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(render().findings().stream().map(this::relative))
        .containsExactly(
            "attack.md.ftl:2:1: error: The file is not UTF-8: byte E4 at 2. Save it as UTF-8."
                + " [template-file]");
  }

  @Test
  void modelHoldsTheDeclarationAlone() throws IOException {
    String model = run("<#list .data_model?keys?sort as key>${key} </#list>").text();
    assertThat(Marks.strip(model))
        .isEqualTo(
            "apps audience avow capitalized choices complaints cookies data decisions disclosures"
                + " either exempt forums incentives incidents joined lang laws links mailings"
                + " notice organization parties requests rights rules safeguards saysOn scope"
                + " sentence signals site staff systems uses vocabulary waivers ");
  }

  @Test
  void silenceIsNeitherYesNorNo() throws IOException {
    assertThat(
            run("<#if disclosures.sells>y<#elseif disclosures.sells.no>n<#else>-</#if>"
                    + "${disclosures.sells}<#list cookies as c>c</#list>")
                .text())
        .isEqualTo("-");
  }

  private List<String> messages(String template) throws IOException {
    return run(template).findings().stream().map(this::relative).toList();
  }

  private String relative(Finding finding) {
    return finding.toString().replace(overlay.resolve("en/clauses") + "/", "");
  }

  private Rendering run(String template) throws IOException {
    write(template.getBytes(StandardCharsets.UTF_8));
    return render();
  }

  private void write(byte[] template) throws IOException {
    Path file = overlay.resolve("en/clauses/attack.md.ftl");
    Files.createDirectories(file.getParent());
    Files.write(file, template);
  }

  private Rendering render() throws IOException {
    List<Finding> findings = new ArrayList<>();
    Wording wording = Wording.read("en", Content.shipped(), Vocabulary.shipped(), findings);
    var declaration =
        DeclarationReader.read(DECLARATION.getBytes(StandardCharsets.UTF_8), "privacy.yaml")
            .value()
            .orElseThrow()
            .declaration();
    View view = new View(declaration, Vocabulary.shipped(), wording);
    Templates templates = new Templates(Content.over(overlay), longest);
    return templates.clause("en/clauses/attack.md.ftl", view, Map.of());
  }
}
