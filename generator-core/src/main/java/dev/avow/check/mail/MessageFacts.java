package dev.avow.check.mail;

import dev.avow.finding.Location;
import dev.avow.mail.Header;
import dev.avow.mail.MailGap;
import java.util.List;
import java.util.Optional;

/**
 * What the checks keep of one message; everything else of it is forgotten.
 *
 * @param mailings the declared ones it can belong to; none when it belongs to none
 */
record MessageFacts(
    String file,
    boolean enveloped,
    List<Header> headers,
    List<MailingTerms> mailings,
    List<FaceFacts> faces,
    List<MailGap> gaps) {

  MessageFacts {
    headers = List.copyOf(headers);
    mailings = List.copyOf(mailings);
    faces = List.copyOf(faces);
    gaps = List.copyOf(gaps);
  }

  Location where() {
    return Location.of(file);
  }

  /** Whether it belongs to a mailing that people can leave. */
  boolean marketing() {
    return mailings.stream().anyMatch(MailingTerms::marketing);
  }

  Optional<Header> header(String name) {
    return headers.stream().filter(header -> header.name().equals(name)).findFirst();
  }

  /** Whether what is written leads to a declared way of leaving. */
  boolean leads(Destination destination) {
    return mailings.stream().anyMatch(mailing -> mailing.leads(destination));
  }

  /** The mailing it is judged by, for remedies. */
  MailingTerms mailing() {
    return mailings.get(0);
  }
}
