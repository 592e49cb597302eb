package dev.avow.check.fact;

import dev.avow.check.fact.declared.Declared;
import dev.avow.check.fact.declared.DeclaredChoices;
import dev.avow.check.fact.declared.DeclaredNotice;
import dev.avow.check.fact.declared.WrittenHost;
import dev.avow.finding.Location;
import dev.avow.yaml.Answer.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address that people are told to write to.
 *
 * @param domain what follows the last @, as machines have it
 * @param where it is declared
 */
public record Mailbox(String address, String domain, Location where) {

  /** Those of a declaration, each once: for questions, for rights and choices, to leave lists. */
  public static List<Mailbox> of(Declared declared) {
    List<Mailbox> boxes = new ArrayList<>();
    for (DeclaredNotice.Named contact : declared.notice().contacts()) {
      add(boxes, contact.name(), contact.where());
    }
    for (DeclaredChoices.Channel channel : declared.choices().channels()) {
      channel.email().ifPresent(mail -> add(boxes, mail, channel.where()));
    }
    for (Declared.Mail mailing : declared.mailings()) {
      Optional<Given<String>> reply = mailing.reply();
      reply.ifPresent(mail -> add(boxes, mail.value(), mail.place().where()));
    }
    return List.copyOf(boxes);
  }

  private static void add(List<Mailbox> boxes, String written, Location where) {
    String address = written.toLowerCase(Locale.ROOT);
    if (boxes.stream().noneMatch(box -> box.address().equals(address))) {
      String domain = WrittenHost.compared(address.substring(address.lastIndexOf('@') + 1));
      boxes.add(new Mailbox(address, domain, where));
    }
  }
}
