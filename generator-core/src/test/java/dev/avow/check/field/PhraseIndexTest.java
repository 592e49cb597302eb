package dev.avow.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

  @Test
  void everyPhraseOfTheTextIsTold() {
    PhraseIndex<String> index = new PhraseIndex<>();
    List.of(" e mail ", "mail", " mail", "postal").forEach(phrase -> index.add(phrase, phrase));
    List<String> found = new ArrayList<>();

    index.find(" your e mail address ", found::add);

    assertThat(found).containsExactly(" e mail ", " mail", "mail");
  }

  @Test
  void aPhraseMayStandForSeveralThings() {
    PhraseIndex<String> index = new PhraseIndex<>();
    index.add("nombre", "name");
    index.add("nombre", "given-name");
    List<String> found = new ArrayList<>();

    index.find("nombre", found::add);

    assertThat(found).containsExactly("name", "given-name");
  }
}
