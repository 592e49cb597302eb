package dev.avow.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.content.Content;
import dev.avow.content.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private Spelling english;

  @BeforeEach
  void read() throws IOException {
    english =
        new Spelling(
            Wording.read("en", Content.shipped(), Vocabulary.shipped(), new ArrayList<>()));
  }

  @Test
  void partsAreJoinedAsInASentence() {
    assertThat(english.joined(List.of())).isEmpty();
    assertThat(english.joined(List.of("name"))).isEqualTo("name");
    assertThat(english.joined(List.of("name", "age"))).isEqualTo("name and age");
    assertThat(english.joined(List.of("name", "age", "photo"))).isEqualTo("name, age and photo");
  }

  @Test
  void partsWithAnAndOfTheirOwnAreToldApart() {
    assertThat(english.joined(List.of("name", "height and weight")))
        .isEqualTo("name, and height and weight");
    assertThat(english.joined(List.of("name", "height and weight", "age")))
        .isEqualTo("name, height and weight, and age");
  }

  @Test
  void partsWithACommaOfTheirOwnAreToldApart() {
    assertThat(english.joined(List.of("Harbor Books, Inc.", "Quay Ltd", "Reef LLC")))
        .isEqualTo("Harbor Books, Inc.; Quay Ltd; and Reef LLC");
  }

  @Test
  void choicesAreJoinedByOr() {
    assertThat(english.either(List.of("write", "call", "come"))).isEqualTo("write, call or come");
  }
}
