package dev.avow.declaration;

import dev.avow.model.DataItem;
import dev.avow.model.Declaration;
import dev.avow.model.Party;
import dev.avow.model.Use;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The ids that a declaration declares, each with the name its author may write in its place. */
final class Labels {

  private Labels() {}

  static Map<String, String> of(Declaration declaration, String map) {
    return switch (map) {
      case "data" -> labels(declaration.data(), DataItem::label);
      case "uses" -> labels(declaration.uses(), Use::label);
      case "parties" -> names(declaration.parties(), Party::name);
      case "systems" -> nameless(declaration.systems());
      case "staff.roles" -> nameless(declaration.staff().then(staff -> staff.roles()));
      default -> throw new IllegalStateException("no map '" + map + "' to refer to");
    };
  }

  /** Whether the declaration has nothing under the map, not even that there is none. */
  static boolean isSilent(Declaration declaration, String map) {
    return switch (map) {
      case "data" -> declaration.data().isAbsent();
      case "uses" -> declaration.uses().isAbsent();
      default -> false;
    };
  }

  private static <T> Map<String, String> labels(
      Answer<Map<String, Given<T>>> map, Function<T, Answer<Text>> label) {
    Map<String, String> labels = new LinkedHashMap<>();
    map.given()
        .ifPresent(
            entries ->
                entries.forEach(
                    (id, entry) ->
                        labels.put(
                            id,
                            label
                                .apply(entry.value())
                                .given()
                                .flatMap(t -> t.in("en"))
                                .orElse(""))));
    return labels;
  }

  private static <T> Map<String, String> names(
      Answer<Map<String, Given<T>>> map, Function<T, Answer<String>> name) {
    Map<String, String> names = new LinkedHashMap<>();
    map.given()
        .ifPresent(
            entries ->
                entries.forEach(
                    (id, entry) -> names.put(id, name.apply(entry.value()).given().orElse(""))));
    return names;
  }

  private static <T> Map<String, String> nameless(Answer<Map<String, Given<T>>> map) {
    Map<String, String> ids = new LinkedHashMap<>();
    map.given().ifPresent(entries -> entries.keySet().forEach(id -> ids.put(id, "")));
    return ids;
  }
}
