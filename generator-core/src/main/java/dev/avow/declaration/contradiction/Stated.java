package dev.avow.declaration.contradiction;

import dev.avow.content.Vocabulary;
import dev.avow.content.Vocabulary.Entry;
import dev.avow.declaration.DeclarationFile;
import dev.avow.finding.Location;
import dev.avow.model.Cookie;
import dev.avow.model.DataItem;
import dev.avow.model.Declaration;
import dev.avow.model.Mailing;
import dev.avow.model.Party;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Leaf;
import dev.avow.yaml.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a declaration states, in the form in which contradictions are looked for. */
record Stated(DeclarationFile file, LocalDate today) {

  Declaration declaration() {
    return file.declaration();
  }

  Vocabulary vocabulary() {
    return file.vocabulary();
  }

  Map<String, Given<DataItem>> data() {
    return declaration().data().given().orElse(Map.of());
  }

  Map<String, Given<Use>> uses() {
    return declaration().uses().given().orElse(Map.of());
  }

  Map<String, Given<Party>> parties() {
    return declaration().parties().given().orElse(Map.of());
  }

  Map<String, Given<Cookie>> cookies() {
    return declaration().cookies().given().orElse(Map.of());
  }

  Map<String, Given<Mailing>> mailings() {
    return declaration().mailings().given().orElse(Map.of());
  }

  /** The items whose word has the flag, by their ids. */
  Map<String, Given<DataItem>> flagged(String flag) {
    Map<String, Given<DataItem>> flagged = new LinkedHashMap<>();
    data()
        .forEach(
            (id, item) -> {
              if (word(id)
                  .flatMap(w -> vocabulary().entry("data", w))
                  .map(Entry::flags)
                  .orElse(List.of())
                  .contains(flag)) {
                flagged.put(id, item);
              }
            });
    return flagged;
  }

  /** The vocabulary's word for a declared item. */
  Optional<String> word(String id) {
    Given<DataItem> item = data().get(id);
    String written = item == null ? id : item.value().is().given().orElse(id);
    return vocabulary().canonical("data", written);
  }

  boolean isA(String id, String ancestor) {
    return word(id).filter(word -> vocabulary().isA("data", word, ancestor)).isPresent();
  }

  boolean held(String law) {
    return list(declaration().laws()).contains(law);
  }

  /** Whether the uses of the purpose or of those below it include this one. */
  boolean hasPurpose(Use use, String purpose) {
    return list(use.purpose()).stream()
        .anyMatch(word -> vocabulary().isA("purposes", word, purpose));
  }

  static <T> List<T> list(Answer<List<Given<T>>> answer) {
    return answer.given().orElse(List.of()).stream().map(Given::value).toList();
  }

  /** Whether the author said so; anything else is not a yes. */
  static boolean yes(Answer<Boolean> answer) {
    return answer.given().orElse(false);
  }

  /** Whether the author said the contrary, as false or as none. */
  static boolean denied(Answer<Boolean> answer) {
    return answer.isNone() || !answer.given().orElse(true);
  }

  static Location where(Answer<?> answer) {
    return answer.place().where();
  }

  /** The words of one's own that stand there; none where it takes something else. */
  static Stream<Text> texts(Leaf leaf) {
    Stream<?> values =
        leaf.answer().orNull() instanceof List<?> items
            ? items.stream().map(item -> ((Given<?>) item).value())
            : Stream.ofNullable(leaf.answer().orNull());
    return values.filter(Text.class::isInstance).map(Text.class::cast);
  }
}
