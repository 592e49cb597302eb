package dev.avow.document;

import dev.avow.model.Mailing;
import dev.avow.model.OptOut;
import dev.avow.model.Url;
import dev.avow.template.Fact;
import dev.avow.text.Idna;
import dev.avow.yaml.Answer.Given;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers that let a mail program offer to leave a list: List-Unsubscribe (RFC 2369), and
 * List-Unsubscribe-Post (RFC 8058) where one click is enough.
 *
 * @param facts the facts that the headers show
 */
record MailHeaders(String text, List<Fact> facts) {

  private static final Pattern HOSTED = Pattern.compile("(https?://|[^@/]+@)([^/?#:@]+)(.*)");

  /**
   * @param language the language of the message, for a page that each language has of its own
   * @param completed makes a path of the site a whole address
   */
  static MailHeaders of(Mailing mailing, String language, Function<Url, String> completed) {
    List<String> ways = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    mailing
        .optOut()
        .given()
        .ifPresent(
            optOut -> {
              boolean oneClick = optOut.oneClick().isGiven();
              if (optOut.oneClick() instanceof Given<Url> url) {
                page(url, completed, ways, facts);
              } else {
                optOut
                    .form()
                    .given()
                    .flatMap(places -> places.in(language))
                    .ifPresent(url -> page(url, completed, ways, facts));
              }
              reply(optOut, ways, facts);
              if (!ways.isEmpty()) {
                text.append("List-Unsubscribe: ").append(String.join(",\n ", ways)).append('\n');
              }
              // RFC 8058, 3.1: only with an https address that acts without another step.
              if (oneClick && ways.get(0).startsWith("<https:")) {
                text.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click\n");
              }
            });
    return new MailHeaders(text.toString(), facts);
  }

  private static void page(
      Given<Url> page, Function<Url, String> completed, List<String> ways, List<Fact> facts) {
    ways.add("<" + encoded(ascii(completed.apply(page.value()))) + ">");
    facts.add(new Fact(page.place(), true, page.value().text()));
  }

  private static void reply(OptOut optOut, List<String> ways, List<Fact> facts) {
    optOut
        .reply()
        .given()
        .ifPresent(
            reply -> {
              String subject = optOut.subject().given().orElse("unsubscribe");
              ways.add(
                  "<mailto:"
                      + encoded(ascii(reply.text()))
                      + "?subject="
                      + component(subject)
                      + ">");
              facts.add(new Fact(optOut.reply().place(), true, reply.text()));
              if (optOut.subject().isGiven()) {
                facts.add(new Fact(optOut.subject().place(), false, subject));
              }
            });
  }

  /** Mail programs resolve names as they stand: one of another script must be in ASCII. */
  private static String ascii(String address) {
    Matcher hosted = HOSTED.matcher(address);
    String host = hosted.matches() ? Idna.ascii(hosted.group(2)) : null;
    return host == null ? address : hosted.group(1) + host + hosted.group(3);
  }

  private static String component(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (b & 0xFF);
      boolean plain = sign < 0x80 && (Character.isLetterOrDigit(sign) || "-._~".indexOf(sign) >= 0);
      encoded.append(plain ? String.valueOf(sign) : percent(b));
    }
    return encoded.toString();
  }

  /** An address in which nothing can end the header, or the angle brackets around it. */
  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (b & 0xFF);
      boolean safe = sign > ' ' && sign < 0x7F && "<>\"\\^`{|}".indexOf(sign) < 0;
      encoded.append(safe ? String.valueOf(sign) : percent(b));
    }
    return encoded.toString();
  }

  private static String percent(byte b) {
    String digits = "0123456789ABCDEF";
    return "%" + digits.charAt((b >> 4) & 0xF) + digits.charAt(b & 0xF);
  }
}
