package dev.avow.check;

import dev.avow.site.address.Address;
import dev.avow.site.http.Encryption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the host of a fixture encrypts: {@code https://shop.example/ agrees TLSv1.2,TLSv1.3 from
 * 2026-10-01 until 2026-12-30 signature SHA256withRSA key RSA-2048 issuer CA trouble untrusted}.
 * What is not said is well.
 */
final class FixtureTls {

  private FixtureTls() {}

  static Encryption read(String value) {
    String[] words = value.split(" ", -1);
    Map<String, String> said = new HashMap<>();
    for (int at = 1; at + 1 < words.length; at += 2) {
      said.put(words[at], words[at + 1]);
    }
    Address host = Address.of(words[0]);
    String trouble = said.getOrDefault("trouble", "");
    List<Encryption.Certificate> chain = new ArrayList<>();
    if (!trouble.equals("silent")) {
      chain.add(certificate("CN=" + host.host(), said));
    }
    if (said.containsKey("root")) {
      String root = "CN=" + said.get("root");
      chain.add(
          certificate(
              root,
              Map.of(
                  "issuer", said.get("root"), "signature", "SHA1withRSA", "until", "2020-01-01")));
    }
    return new Encryption(
        host,
        List.of(said.getOrDefault("agrees", "TLSv1.2,TLSv1.3").split(",", -1)),
        said.containsKey("untold") ? List.of(said.get("untold")) : List.of(),
        chain,
        !trouble.equals("untrusted"),
        !trouble.equals("name"),
        null);
  }

  private static Encryption.Certificate certificate(String subject, Map<String, String> said) {
    String[] key = said.getOrDefault("key", "EC-256").split("-", -1);
    return new Encryption.Certificate(
        subject,
        "CN=" + said.getOrDefault("issuer", "Authority"),
        LocalDate.parse(said.getOrDefault("from", "2026-10-01")),
        LocalDate.parse(said.getOrDefault("until", "2027-01-30")),
        said.getOrDefault("signature", "SHA256withECDSA"),
        key[0],
        Integer.parseInt(key[1]));
  }
}
