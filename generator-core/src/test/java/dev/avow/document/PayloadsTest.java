package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Declared text is shown as it was written, whatever format it would like to be. */
class PayloadsTest {
  private static final String HARMLESS = "Zebra";

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void payloadIsLiteralInEveryDocument(String payload) throws IOException {
    Map<String, String> harmless = files(HARMLESS);
    files(payload)
        .forEach(
            (name, text) -> {
              if (name.endsWith(".html")) {
                assertThat(tags(text)).as(name).isEqualTo(tags(harmless.getOrDefault(name, "")));
                if (text.contains("Zebra")) {
                  throw new AssertionError(name);
                }
                String words = Jsoup.parse(text).body().text().replaceAll("\\s+", " ");
                assertThat(count(words, payload))
                    .as(name)
                    .isEqualTo(
                        count(
                            Jsoup.parse(harmless.getOrDefault(name, "")).body().text(), HARMLESS));
              } else if (name.endsWith(".txt")) {
                assertThat(count(text, payload))
                    .isEqualTo(count(harmless.getOrDefault(name, ""), HARMLESS));
              } else if (name.endsWith(".md")) {
                String html = Commonmark.html(Commonmark.parse(text));
                String like = Commonmark.html(Commonmark.parse(harmless.getOrDefault(name, "")));
                assertThat(tags(html)).as(text).isEqualTo(tags(like));
              }
            });
  }

  private static Map<String, String> files(String payload) throws IOException {
    String quoted = "'" + payload.replace("'", "''") + "'";
    DocumentSet documents =
        Declared.documents(
            Declared.of(
                """
                avow: 1
                organization: {name: %, contact: privacy@harborbooks.example}
                site: {url: "https://harborbooks.example/"}
                data:
                  email: {from: you, label: %, asked-at: /join, keep: {for: P7Y, after: %}}
                uses:
                  orders: {purpose: fulfill-order, label: %, data: email, basis: contract}
                parties:
                  post: {name: %, role: delivery, receives: email, for: orders, condition: %}
                mailings:
                  news: {label: %, use: orders, opt-out: {reply: u@harborbooks.example, subject: %}}
                """
                    .replace("%", quoted)),
            Content.shipped());
    Map<String, String> files = new LinkedHashMap<>();
    documents.files().forEach(file -> files.put(file.name(), file.text()));
    return files;
  }

  /** How many elements of each kind there are, and which attributes they have. */
  private static Map<String, Integer> tags(String html) {
    Map<String, Integer> tags = new TreeMap<>();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      StringBuilder key = new StringBuilder(element.tagName());
      element.attributes().forEach(attribute -> key.append(' ').append(attribute.getKey()));
      tags.merge(key.toString(), 1, Integer::sum);
    }
    return tags;
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }
}
