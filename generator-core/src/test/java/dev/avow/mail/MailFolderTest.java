package dev.avow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.avow.finding.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest {

  @TempDir Path folder;
  private MailBox box;

  @BeforeEach
  void emptyBox() {
    box = new MailBox(folder);
  }

  @Test
  void anEmptyFileIsNoMessage() throws IOException {
    Files.createFile(folder.resolve("a.eml"));
    List<MailGap> gaps =
        MailFolder.of(folder, "mails")
            .read(
                message -> {
                  throw new AssertionError(message);
                });
    assertThat(gaps).containsExactly(new MailGap(Location.of("mails/a.eml"), "The file is empty."));
  }

  @Test
  void alternativesAreFacesOfOneMessage() throws IOException {
    Message message =
        box.with(
                "a.eml",
                """
                From: Shop <letter@shop.example>
                List-Unsubscribe: <https://shop.example/leave>,
                 <mailto:leave@shop.example>
                Content-Type: multipart/mixed; boundary="outer"

                preamble
                --outer
                Content-Type: multipart/alternative; boundary="inner"

                --inner
                Content-Type: text/plain; charset=utf-8

                Hello
                --inner
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                <p>Gr=FC=
                =DFe</p>
                <p>More</p>
                --inner--

                --outer
                Content-Type: text/plain

                The footer
                --outer
                Content-Type: text/html
                Content-Disposition: attachment; filename=x.html

                <p>Attached</p>
                --outer--
                """)
            .only();

    assertThat(message.gaps()).isEmpty();
    assertThat(message.faces())
        .extracting(Face::kind)
        .containsExactly(Face.Kind.HTML, Face.Kind.TEXT);
    Face html = message.faces().get(0);
    assertThat(html.page().orElseThrow().document().text()).isEqualTo("Grüße More The footer");
    assertThat(html.text().at(html.text().text().indexOf("More"))).hasToString("mails/a.eml:20");
    assertThat(html.text().at(html.text().text().indexOf("The footer")))
        .hasToString("mails/a.eml:26:6");
    Face text = message.faces().get(1);
    assertThat(text.text().text()).isEqualTo("Hello\nThe footer");
    assertThat(text.text().start()).hasToString("mails/a.eml:13:1");
    assertThat(message.header("list-unsubscribe").orElseThrow())
        .hasToString(
            "Header[name=list-unsubscribe, value=<https://shop.example/leave>,"
                + " <mailto:leave@shop.example>, where=mails/a.eml:2]");
  }

  @Test
  void whatATemplateTakesInIsPartOfItAndNoMessage() throws IOException {
    box.with("letters/news.html.ftl", "<p>News</p>\n<#include \"../parts/footer.ftl\">\n<p>End</p>")
        .with("parts/footer.ftl", "<p>Foot\n<b>er</b></p>")
        .with("order.hbs", "<p>Order</p>{{> small}}")
        .with("_small.hbs", "<i>small</i>")
        .with("leaf.html", "<div th:replace=\"~{pieces :: foot}\">sample</div>")
        .with("pieces.html", "<p th:fragment=\"head\">head</p>\n<p th:fragment=\"foot\">foot</p>");

    assertThat(box.read())
        .extracting(Message::name, message -> words(message), MailBox::whys)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("leaf.html", "foot sample", java.util.List.of()),
            org.assertj.core.groups.Tuple.tuple(
                "letters/news.html.ftl", "News Foot er End", java.util.List.of()),
            org.assertj.core.groups.Tuple.tuple("order.hbs", "Order small", java.util.List.of()));
    Face news = box.read().get(1).faces().get(0);
    assertThat(news.text().at(news.text().text().indexOf("<b>")))
        .hasToString("mails/parts/footer.ftl:2:1");
    assertThat(news.text().at(news.text().text().indexOf("<p>End")))
        .hasToString("mails/letters/news.html.ftl:3:1");
  }

  @Test
  void templatesOfDjangosFamilyAreReadWithWhatTheyExtendAndInclude() throws IOException {
    box.with(
        "mail/sale.html.twig",
        """
        {% extends '@Mail/layout.html.twig' %}
        {% block body %}{{ include('mail/_hello.html.twig', {name: name}) }}{% endblock %}
        """);
    box.with("mail/layout.html.twig", "<p>Layout</p>{%- block body -%}{%- endblock -%}");
    box.with("mail/_hello.html.twig", "<p>Hello</p>{% render 'foot-note' %}");
    Message message = box.with("mail/footNote.liquid", "<p>Foot</p>").only();

    assertThat(message.name()).isEqualTo("mail/sale.html.twig");
    assertThat(message.faces().get(0).page().orElseThrow().document().text())
        .isEqualTo("Layout Hello Foot");
    assertThat(MailBox.whys(message)).isEmpty();
  }

  @Test
  void aNameMayBeginFurtherUpThanTheFolder() throws IOException {
    box.with("base_message.txt", "Hello");
    Message message =
        box.with("reset.txt", "{% extends \"account/email/base_message.txt\" %}").only();

    assertThat(message.name()).isEqualTo("reset.txt");
    assertThat(MailBox.whys(message)).isEmpty();
  }

  @Test
  void whatIsTakenInByAWorkedOutNameIsTold() throws IOException {
    Message message = box.with("sale.j2", "Hi\n{% include footer_file %}").only();

    assertThat(MailBox.whys(message))
        .containsExactly(
            "mails/sale.j2:2:1 It takes in a file whose name is worked out when it is sent.");
  }

  @Test
  void theSubjectBesideAMessageIsNoMessage() throws IOException {
    box.with("account/reset_subject.txt", "Reset");
    box.with("account/subject.txt.j2", "Reset");

    assertThat(box.with("account/reset_message.txt", "Reset it.").only().name())
        .isEqualTo("account/reset_message.txt");
  }

  @Test
  void theLineAboveAMessageOfAMailboxIsNoHeader() throws IOException {
    String message = "From: shop@shop.example\n\nHello";

    assertThat(
            MailBox.whys(
                box.with("a.eml", "From shop@shop.example Tue Dec  1 2026\n" + message).only()))
        .isEmpty();
  }

  @Test
  void aMessageSealedAsAWholeIsTold() throws IOException {
    Message message =
        box.with("a.eml", "Content-Type: application/pkcs7-mime; name=smime.p7m\n\nMIIF").only();

    assertThat(MailBox.whys(message))
        .containsExactly(
            "mails/a.eml:3 It is signed or encrypted as a whole (application/pkcs7-mime).",
            "mails/a.eml No text was found in the message.");
  }

  @Test
  void whatIsNotFoundIsToldWithItsPlace() throws IOException {
    assertThat(
            MailBox.whys(
                box.with("a.html", "<p>x</p>\n  <#include footer>\n{{> ../../etc/passwd}}").only()))
        .containsExactly(
            "mails/a.html:3:1 It takes in '../../etc/passwd', which is not in the folder.",
            "mails/a.html:2:3 It takes in a file whose name is worked out when it is sent.");
  }

  @Test
  void aCircleEnds() throws IOException {
    box.with("start.ftl", "<#include 'a.ftl'>").with("a.ftl", "x<#include 'a.ftl'>");

    assertThat(MailBox.whys(box.only()))
        .containsExactly("mails/a.ftl:1:2 It takes in 'a.ftl' after more files than are followed.");
  }

  @Test
  void formsThatAreNotReadAreToldAndOthersAreNoMail() throws IOException {
    box.with("logo.png", "x").with("news.mjml", "<mjml></mjml>");

    assertThat(MailFolder.of(folder, "mails").read(message -> {}))
        .extracting(gap -> gap.where() + " " + gap.why())
        .containsExactly("mails/news.mjml Messages in the form '.mjml' are not read.");
  }

  @Test
  void foldersThatLieTooDeepAreTold() throws IOException {
    box.with("a/".repeat(20) + "news.html", "<p>News</p>");

    assertThat(MailFolder.of(folder, "mails").read(message -> {}))
        .extracting(gap -> gap.where() + " " + gap.why())
        .containsExactly(
            "mails/"
                + "a/".repeat(19)
                + "a The folder lies deeper than the 20 folders that are looked into.");
  }

  @Test
  void whatDoesNotOpenIsToldAndTheRestIsRead() throws IOException {
    box.with("a.html", "<p>A</p>").with("shut/b.html", "<p>B</p>").with("c.html", "<p>C</p>");
    Path file = folder.resolve("c.html");
    Path shut = folder.resolve("shut");
    Files.setPosixFilePermissions(file, Set.of());
    Files.setPosixFilePermissions(shut, Set.of());
    try {
      assumeFalse(Files.isReadable(shut), "this user may open every folder");
      assertThat(box.only().name()).isEqualTo("a.html");
      assertThat(MailFolder.of(folder, "mails").read(message -> {}))
          .extracting(gap -> gap.where() + " " + gap.why())
          .containsExactlyInAnyOrder(
              "mails/c.html It cannot be opened: access is denied.",
              "mails/shut It cannot be opened: access is denied.");
    } finally {
      Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static String words(Message message) {
    return message.faces().get(0).page().orElseThrow().document().text();
  }
}
