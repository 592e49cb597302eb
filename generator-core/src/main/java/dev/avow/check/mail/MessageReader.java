package dev.avow.check.mail;

import dev.avow.mail.Face;
import dev.avow.mail.Message;
import dev.avow.mail.Placeholder;
import dev.avow.mail.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the facts off one message, in one visit; keeps nothing of the message. */
final class MessageReader {

  private static final int MOST_VALUES = 200;

  private final MailTerms terms;
  private final List<PostalAddress> addresses;

  MessageReader(MailTerms terms) {
    this.terms = terms;
    this.addresses =
        terms.address().given().stream()
            .flatMap(text -> text.byLanguage().values().stream())
            .map(PostalAddress::of)
            .toList();
  }

  MessageFacts read(Message message) {
    List<MailWords> words = message.faces().stream().map(MessageReader::words).toList();
    List<MailingTerms> mailings = Membership.of(message, words, terms.mailings());
    Map<String, String> values = new LinkedHashMap<>();
    (mailings.isEmpty() ? terms.mailings() : mailings)
        .forEach(mailing -> mailing.values().forEach(values::putIfAbsent));
    List<FaceFacts> faces = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      faces.add(face(message.faces().get(at), words.get(at), mailings, values));
    }
    return new MessageFacts(
        message.file(), message.enveloped(), message.headers(), mailings, faces, message.gaps());
  }

  private static MailWords words(Face face) {
    SourceText source = face.text();
    return face.page()
        .map(page -> HtmlWords.of(page.document(), source))
        .orElseGet(
            () ->
                new MailWords(source.text(), PlainSpots.in(source.text(), source::at), source::at));
  }

  private FaceFacts face(
      Face face, MailWords words, List<MailingTerms> mailings, Map<String, String> values) {
    List<Way> ways = Ways.in(words, mailings, values);
    String plain = Placeholder.plain(words.text());
    List<Remote> remotes =
        face.page().map(page -> Remotes.in(page, face.text(), values)).orElse(List.of());
    return new FaceFacts(
        face.kind(),
        face.text().start(),
        ways,
        addresses.stream().anyMatch(address -> address.in(plain)),
        Placeholder.all(words.text()).stream().distinct().limit(MOST_VALUES).toList(),
        remotes.stream().filter(remote -> !isWay(remote, ways)).toList());
  }

  /** A way to leave is told apart by its place; where it leads is for another check. */
  private static boolean isWay(Remote remote, List<Way> ways) {
    return (remote.kind() == Remote.Kind.CLICK || remote.kind() == Remote.Kind.NAMES)
        && ways.stream().anyMatch(way -> way.where().equals(remote.where()));
  }
}
