package dev.avow.bench;

import dev.avow.content.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A declaration of about five hundred lines, the size of a large organization's. */
final class LongDeclaration {

  private LongDeclaration() {}

  /** The same bytes on every call. */
  static byte[] bytes() {
    List<String> words =
        Vocabulary.shipped().of("data").stream()
            .filter(word -> !Vocabulary.shipped().lineage("data", word).contains("special"))
            .limit(60)
            .toList();
    StringBuilder yaml =
        new StringBuilder(
            """
            avow: 1
            organization:
              name: Long Shop, Inc.
              address: 1 Long Street, Burlington, MA 01803, United States
              contact: {email: privacy@long.example, phone: "+1 800 555 0142"}
            site: {url: "https://long.example/", notice: /privacy}
            notice: {version: "1", effective: 2026-12-01, languages: [en], owner: legal}
            laws: [caloppa, can-spam]
            data:
            """);
    for (String word : words) {
      yaml.append("  ").append(word).append(":\n");
      yaml.append("    from: you\n");
      yaml.append("    asked-at: [/form/").append(word).append("]\n");
      yaml.append("    necessity: optional\n");
      yaml.append("    keep: {for: P7Y, after: the order, because: tax law}\n");
    }
    yaml.append("uses:\n");
    for (int i = 0; i < 20; i++) {
      yaml.append("  use-").append(i).append(":\n");
      yaml.append("    purpose: fulfill-order\n");
      yaml.append("    label: Use number ").append(i).append('\n');
      yaml.append("    data: [").append(String.join(", ", words.subList(i, i + 8))).append("]\n");
      yaml.append("    basis: contract\n");
    }
    yaml.append("parties:\n");
    for (int i = 0; i < 15; i++) {
      yaml.append("  party-").append(i).append(":\n");
      yaml.append("    name: Party ").append(i).append(", Inc.\n");
      yaml.append("    role: processor\n");
      yaml.append("    country: US\n");
      yaml.append("    receives: [").append(words.get(i)).append("]\n");
      yaml.append("    for: [use-").append(i).append("]\n");
    }
    yaml.append("rights: {correct: {at: /account}, access: {email: privacy@long.example}}\n");
    return yaml.toString().getBytes(StandardCharsets.UTF_8);
  }
}
