package dev.avow.bench.speed;

import java.util.List;

/** The declaration of the made site, which leaves out the dates of birth and two hosts. */
final class MadeDeclaration {

  /** The hosts of others that it declares. */
  static final List<String> HOSTS =
      List.of(
          "tags.counted.test",
          "cdn.banner.test",
          "js.chatter.test",
          "maps.compass.test",
          "fonts.letters.test",
          "player.reel.test");

  private MadeDeclaration() {}

  static String yaml() {
    return """
    avow: 1
    organization:
      name: Made Trading Company
      address: 1 Made Street, Burlington, MA 01803, United States
      contact: {email: privacy@made.example, phone: "+1 800 555 0142"}
    site: {url: "https://made.example/", notice: /privacy.html}
    notice: {version: "1", effective: 2026-12-01, languages: [en], owner: legal}
    laws: [seed]
    data:
      name: {from: you, necessity: required, keep: P2Y}
      email: {from: you, necessity: required, keep: P2Y}
      phone: {from: you, necessity: optional, keep: P2Y}
      password: {from: you, necessity: required, keep: P2Y}
      messages: {from: you, necessity: optional, keep: P2Y}
    uses:
      answer:
        purpose: customer-support
        data: [name, email, phone, password, messages]
        basis: contract
    parties:
      made-vendor:
        name: Made Vendor, Inc.
        role: processor
        country: US
        receives: [email]
        for: [answer]
        hosts: [%s]
    """
        .formatted(String.join(", ", HOSTS));
  }
}
