package dev.avow.check.fact.word;

import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Reading;
import dev.avow.yaml.Words;
import dev.avow.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the shipped files of phrases. */
final class ShippedPhrases {

  private ShippedPhrases() {}

  static <T extends Record> T read(String name, Class<T> type) {
    try {
      ContentFile file = Content.shipped().open(name);
      Reading<T> reading = YamlReader.read(file.bytes(), file.name(), type, Words.NONE);
      if (!reading.sound()) {
        throw new IllegalStateException(reading.findings().toString());
      }
      return reading.value().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> words(Answer<List<Given<String>>> list) {
    return list.given().orElse(List.of()).stream().map(Given::value).toList();
  }
}
