package dev.avow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What every verb needs to know.
 *
 * @param declaration the declaration's file; messages name it as given
 * @param overlay the organization's folder over the shipped texts and rules, if it has one
 * @param asOf the day on which to judge; enters here, so that nothing below knows the clock
 * @param acceptBy who accepts what is found as the baseline; empty when nobody does
 * @param mails the folder with messages and their templates, if any are to be looked at
 */
public record Request(
    Path declaration,
    Optional<Path> overlay,
    LocalDate asOf,
    Optional<String> acceptBy,
    Optional<Path> mails) {

  public Request(Path declaration, Optional<Path> overlay, LocalDate asOf) {
    this(declaration, overlay, asOf, Optional.empty(), Optional.empty());
  }

  public Request(Path declaration, LocalDate asOf) {
    this(declaration, Optional.empty(), asOf);
  }

  /** The same request, whose findings somebody accepts. */
  public Request acceptedBy(String name) {
    return new Request(declaration, overlay, asOf, Optional.of(name), mails);
  }

  /** The same request, which looks at the messages of a folder too. */
  public Request withMails(Path folder) {
    return new Request(declaration, overlay, asOf, acceptBy, Optional.of(folder));
  }

  /** The file beside the declaration that remembers what was published, approved and accepted. */
  public Path lockFile() {
    return LockStore.beside(declaration).file();
  }
}
