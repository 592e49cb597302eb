package dev.avow.check.fact;

import dev.avow.check.field.Folded;
import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.yaml.Reading;
import dev.avow.yaml.Words;
import dev.avow.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Something a page may speak of, recognised by its phrases in the languages we know. */
public enum Topic {
  NOTICE,
  OPT_OUT,
  REPLY,
  NO_REPLY,
  SIGN_UP,
  SEAL,
  CONTROLLER,
  DATA_KINDS,
  PURPOSES,
  LEGAL_BASIS,
  SHARING,
  TRANSFERS,
  RETENTION,
  RIGHTS,
  COMPLAINT,
  COOKIES,
  SECURITY,
  CHANGES;

  /** What a privacy notice speaks of. */
  public static final List<Topic> OF_A_NOTICE =
      List.of(
          CONTROLLER,
          DATA_KINDS,
          PURPOSES,
          LEGAL_BASIS,
          SHARING,
          TRANSFERS,
          RETENTION,
          RIGHTS,
          COMPLAINT,
          COOKIES,
          SECURITY,
          CHANGES);

  /** Read when first asked for. */
  private static final class Known {
    static final Map<Topic, List<String>> PHRASES = read();
  }

  /** Whether the text, folded by {@link #fold}, speaks of it. */
  public boolean in(String folded) {
    for (String phrase : Known.PHRASES.getOrDefault(this, List.of())) {
      if (folded.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Any length of text made comparable, with a space at either end. */
  public static String fold(String text) {
    return " " + Folded.whole(text) + " ";
  }

  private static Map<Topic, List<String>> read() {
    Map<Topic, List<String>> all = new EnumMap<>(Topic.class);
    try {
      ContentFile file = Content.shipped().open("site/phrases.yaml");
      Reading<PhraseFile> reading =
          YamlReader.read(file.bytes(), file.name(), PhraseFile.class, Words.NONE);
      if (!reading.sound()) {
        throw new IllegalStateException(reading.findings().toString());
      }
      reading
          .value()
          .flatMap(read -> read.phrases().given())
          .orElse(Map.of())
          .forEach((id, entry) -> all.put(topic(id), phrases(entry.value())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static Topic topic(String id) {
    return valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private static List<String> phrases(PhraseFile.Entry entry) {
    List<String> phrases = new ArrayList<>();
    entry
        .all()
        .forEach(
            list ->
                list.given()
                    .orElse(List.of())
                    .forEach(
                        word -> {
                          String folded = Folded.of(word.value());
                          // Chinese and Japanese put no spaces between words.
                          boolean spaced = folded.codePointAt(0) < 0x2E80;
                          phrases.add(spaced ? " " + folded + " " : folded);
                        }));
    return List.copyOf(phrases);
  }
}
