package dev.avow.check.mail;

import dev.avow.finding.Location;
import dev.avow.mail.Face;
import dev.avow.mail.Placeholder;
import java.util.List;

/**
 * What the checks keep of one face of a message.
 *
 * @param ways the ways to leave that it offers
 * @param addressed whether it shows the organization's postal address
 * @param values what is filled in among its words
 * @param remotes whom it asks and tells
 */
record FaceFacts(
    Face.Kind kind,
    Location start,
    List<Way> ways,
    boolean addressed,
    List<Placeholder> values,
    List<Remote> remotes) {

  FaceFacts {
    ways = List.copyOf(ways);
    values = List.copyOf(values);
    remotes = List.copyOf(remotes);
  }
}
