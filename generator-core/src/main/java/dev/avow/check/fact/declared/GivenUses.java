package dev.avow.check.fact.declared;

import dev.avow.model.Channel;
import dev.avow.model.DataItem;
import dev.avow.model.Declaration;
import dev.avow.model.Use;
import dev.avow.yaml.Answer.Given;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Uses on the web of data that people give, where the declaration leaves open on which pages: these
 * a crawl should find asked somewhere.
 */
final class GivenUses {

  private GivenUses() {}

  static Map<String, List<Declared.Item>> of(Declaration declaration, List<Declared.Item> items) {
    Map<String, Given<DataItem>> data = declaration.data().given().orElse(Map.of());
    Map<String, List<Declared.Item>> uses = new LinkedHashMap<>();
    declaration
        .uses()
        .given()
        .orElse(Map.of())
        .forEach(
            (id, use) -> {
              List<Declared.Item> given = new ArrayList<>();
              List<String> used =
                  use.value().data().given().orElse(List.of()).stream().map(Given::value).toList();
              items.stream()
                  .filter(item -> used.contains(item.id()))
                  .filter(item -> !item.saysWhere() && given(data.get(item.id())))
                  .forEach(given::add);
              if (!used.isEmpty() && given.size() == used.size() && web(use.value())) {
                uses.put(id, List.copyOf(given));
              }
            });
    return uses;
  }

  private static boolean given(@Nullable Given<DataItem> item) {
    return item != null
        && item.value().from().given().orElse(List.of()).stream()
            .allMatch(from -> from.value().equals("you"));
  }

  private static boolean web(Use use) {
    return use.channels()
        .given()
        .map(channels -> channels.stream().anyMatch(channel -> channel.value() == Channel.WEB))
        .orElse(true);
  }
}
