package dev.avow.site.http;

import dev.avow.site.address.Address;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a host encrypts, by handshakes made for the report alone.
 *
 * @param protocols those it agreed to, the oldest first, as Java names them: {@code TLSv1.2}
 * @param untold those it could not be asked about
 * @param chain its certificates as it sent them, its own first; empty when none came
 * @param trusted whether somebody who is trusted here vouches for the chain, whatever the day
 * @param named whether its certificate was issued for this host
 * @param unseen why there was no handshake, or null when there was one
 */
public record Encryption(
    Address host,
    List<String> protocols,
    List<String> untold,
    List<Certificate> chain,
    boolean trusted,
    boolean named,
    @Nullable Unseen unseen) {

  /**
   * One certificate, as far as the report needs it.
   *
   * @param signature such as {@code SHA256withRSA}
   * @param key the kind of its key, such as {@code RSA}
   * @param bits the length of its key; 0 when it cannot be told
   */
  public record Certificate(
      String subject,
      String issuer,
      LocalDate from,
      LocalDate until,
      String signature,
      String key,
      int bits) {

    /** Whether it vouches for itself, as the certificates of authorities do. */
    public boolean selfSigned() {
      return subject.equals(issuer);
    }
  }

  public Encryption {
    protocols = List.copyOf(protocols);
    untold = List.copyOf(untold);
    chain = List.copyOf(chain);
  }

  /** A host that could not be asked. */
  public static Encryption unseen(Address host, Unseen why) {
    return new Encryption(host, List.of(), List.of(), List.of(), false, false, why);
  }
}
