package dev.avow.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.text.Nearest;
import dev.avow.yaml.Words;
import dev.avow.yaml.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write in place of a word leads to one word, and is none itself. */
class VocabularyTest {
  private static final Vocabulary SHIPPED = Vocabulary.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data",
        "purposes",
        "bases",
        "roles",
        "safeguards",
        "subjects",
        "sources",
        "rights",
        "choices",
        "laws"
      })
  void wordInPlaceOfAnotherLeadsToOneAlone(String list) throws IOException {
    Map<String, String> seen = new TreeMap<>();
    List<String> twice = new ArrayList<>();
    for (Map.Entry<String, List<String>> word : instead(list).entrySet()) {
      for (String other : word.getValue()) {
        if (SHIPPED.spellings(list).stream().anyMatch(known -> Nearest.same(other, known))) {
          twice.add(other + " is a word");
        }
        seen.keySet().stream()
            .filter(known -> Nearest.same(known, other))
            .forEach(known -> twice.add(other + " leads to " + word.getKey() + " and others"));
        seen.put(other, word.getKey());
        assertThat(meant(list, other)).contains(word.getKey());
      }
    }
    assertThat(twice).isEmpty();
    assertThat(seen).isNotEmpty();
  }

  @Test
  void caseAndSignsMakeNoDifference() {
    assertThat(meant("laws", "CCPA / CPRA")).contains("ccpa");
    assertThat(meant("rights", "Right to be forgotten")).contains("delete");
    assertThat(meant("rights", "tea")).isEmpty();
  }

  private static Optional<String> meant(String list, String written) {
    return Nearest.meant(written, SHIPPED.instead(list));
  }

  private static Map<String, List<String>> instead(String list) throws IOException {
    ContentFile file = Content.shipped().open("vocabulary/" + list + ".yaml");
    Map<String, List<String>> words = new TreeMap<>();
    YamlReader.read(file.bytes(), file.name(), WordList.class, Words.NONE)
        .value()
        .orElseThrow()
        .words()
        .given()
        .orElseThrow()
        .forEach(
            (id, word) ->
                words.put(
                    id,
                    word.value().not().given().orElse(List.of()).stream()
                        .map(given -> given.value())
                        .toList()));
    return words;
  }
}
