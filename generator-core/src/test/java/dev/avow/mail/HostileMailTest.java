package dev.avow.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages nobody sends by accident: each is read within bounds, and what was not read is told. */
class HostileMailTest {

  @TempDir Path folder;
  private MailBox box;

  @BeforeEach
  void emptyBox() {
    box = new MailBox(folder);
  }

  @Test
  void aThousandPartsDeepIsNotFollowed() throws IOException {
    StringBuilder mail = new StringBuilder();
    for (int depth = 0; depth < 1_000; depth++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(depth);
      mail.append("\n\n--b").append(depth).append('\n');
    }
    mail.append("Content-Type: text/plain\n\nunsubscribe\n");

    Message message = box.with("a.eml", mail.toString()).only();

    assertThat(MailBox.whys(message))
        .containsExactly(
            "mails/a.eml:91 Its parts are more than 30 deep; the rest was not read.",
            "mails/a.eml No text was found in the message.");
  }

  @Test
  void messagesWithinMessagesAreAttachments() throws IOException {
    String mail = "Content-Type: message/rfc822\n\n".repeat(1_000) + "unsubscribe\n";

    assertThat(MailBox.whys(box.with("a.eml", mail).only()))
        .containsExactly("mails/a.eml No text was found in the message.");
  }

  @Test
  void aHundredMegabytesOfBase64AreNotHeld() throws IOException {
    Path file = folder.resolve("a.eml");
    byte[] line = ("PGI+".repeat(19) + "\n").getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(
          "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n"
              .getBytes(StandardCharsets.US_ASCII));
      out.write("Content-Transfer-Encoding: base64\n\n".getBytes(StandardCharsets.US_ASCII));
      for (int written = 0; written < 100_000_000; written += line.length) {
        out.write(line);
      }
      out.write("\n--x\n\nthe end\n--x--\n".getBytes(StandardCharsets.US_ASCII));
    }

    Message message = box.only();

    assertThat(MailBox.whys(message))
        .contains("mails/a.eml:7 A part is larger than the 4194304 bytes that are read.");
    assertThat(message.faces().get(1).text().text()).isEqualTo("the end");
    assertThat(message.faces().get(0).text().text().length())
        .isLessThanOrEqualTo(TemplateText.MOST_BYTES + 100);
  }

  @Test
  void tenThousandHeadersEndTheReading() throws IOException {
    assertThat(MailBox.whys(box.with("a.eml", "X-A: b\n".repeat(10_000) + "\nunsubscribe").only()))
        .anyMatch(why -> why.contains("The rest of it could not be read"));
  }

  @Test
  void encodedWordsAreNotUnfolded() throws IOException {
    String bomb = "Subject: " + "=?utf-8?B?4pyT4pyT?= ".repeat(50_000) + "\n\nhello\n";

    assertThat(MailBox.whys(box.with("a.eml", bomb).only()))
        .anyMatch(why -> why.contains("The rest of it could not be read"));
  }

  @Test
  void noHeaderCanBeginInTheMiddleOfOne() throws IOException {
    Message message =
        box.with(
                "a.eml",
                "Subject: x\rList-Unsubscribe: <https://evil.example/>\nnot a header\nFrom: a@b.example\n\nhi")
            .only();

    assertThat(message.header("list-unsubscribe")).isEmpty();
    assertThat(message.header("from").orElseThrow().where()).hasToString("mails/a.eml:3");
    assertThat(MailBox.whys(message)).containsExactly("mails/a.eml:2 One of its headers is none.");
  }

  @Test
  void anUnknownEncodingIsTold() throws IOException {
    assertThat(
            MailBox.whys(
                box.with("a.eml", "Content-Type: text/plain; charset=klingon\n\nhi\n").only()))
        .containsExactly("mails/a.eml:3 It is in 'klingon', which is no known encoding.");
  }

  @Test
  void bytesOfAnotherEncodingAreTold() throws IOException {
    assertThat(MailBox.whys(box.with("a.html", new byte[] {'a', (byte) 0xFC, 'b'}).only()))
        .containsExactly("mails/a.html:1:1 It holds bytes that are not UTF-8.");
  }

  @Test
  void garbageInAnEncodingIsTold() throws IOException {
    String mail = "Content-Type: text/plain\nContent-Transfer-Encoding: ";

    assertThat(MailBox.whys(box.with("a.eml", mail + "quoted-printable\n\n=ZZ=\u0001=4\n").only()))
        .containsExactly(
            "mails/a.eml:4 A part is said to be in quoted-printable, and holds what is none.");
    assertThat(MailBox.whys(box.with("a.eml", mail + "x-yenc\n\nabc\n").only()))
        .containsExactly("mails/a.eml:4 The encoding 'x-yenc' of a part is not known.");
  }

  @Test
  void nulIsNoEnd() throws IOException {
    Message message = box.with("a.eml", "Content-Type: text/plain\n\na\0b\n\0\nleave\n").only();

    assertThat(message.faces().get(0).text().text()).contains("leave");
  }

  @Test
  void aBoundaryWithoutEndIsTold() throws IOException {
    Message message =
        box.with("a.eml", "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nhello").only();

    assertThat(MailBox.whys(message))
        .containsExactly("mails/a.eml It ends before the last of its parts does.");
    assertThat(message.faces().get(0).text().text()).isEqualTo("hello");
  }

  @Test
  void aMultipartWithoutBoundaryIsItsText() throws IOException {
    Message message = box.with("a.eml", "Content-Type: multipart/mixed\n\n--x\n\nhi").only();

    assertThat(message.faces().get(0).text().text()).isEqualTo("--x\n\nhi");
  }

  @Test
  void anyBytesGiveAMessage() throws IOException {
    java.util.Random random = new java.util.Random(8058);
    byte[] seed =
        ("Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/html\n"
                + "Content-Transfer-Encoding: quoted-printable\n\n<a href=3D\"${x}\">=\nhi</a>\n--x--\n")
            .getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 400; round++) {
      byte[] bytes = seed.clone();
      for (int changes = 0; changes < 1 + round % 12; changes++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Message message = box.with("a.eml", bytes).only();
      assertThat(message.faces().isEmpty() && message.gaps().isEmpty()).isFalse();
    }
  }
}
