package dev.avow.mail;

import java.util.List;
import java.util.Optional;

/**
 * One message, or the template of one.
 *
 * @param file as a person opens it
 * @param name within the folder, with {@code /} between its steps
 * @param enveloped whether the file holds headers, so that one that is missing is missing
 * @param headers those that say who sends it, to which list it belongs and how to leave that
 * @param faces the ways it can look
 * @param gaps what of it was not read; silence of a message with gaps says nothing
 */
public record Message(
    String file,
    String name,
    boolean enveloped,
    List<Header> headers,
    List<Face> faces,
    List<MailGap> gaps) {

  public Message {
    headers = List.copyOf(headers);
    faces = List.copyOf(faces);
    gaps = List.copyOf(gaps);
  }

  /** The first header of that name. */
  public Optional<Header> header(String name) {
    return headers.stream().filter(header -> header.name().equals(name)).findFirst();
  }
}
