package dev.avow.law;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An inventory as the lock file has it: one thing on a line, so that a change is one line. */
record InventoryEntry(
    @Key(says = "The site: scheme, host and port.", required = true) Answer<String> site,
    @Key(says = "Who showed it.", required = true) Answer<AcceptedInventory.Shown> shownBy,
    @Key(says = "Who accepted it.") Answer<String> by,
    @Key(says = "The day.") Answer<LocalDate> on,
    @Key(says = "Hosts of others that it talks to.") Answer<List<Given<String>>> hosts,
    @Key(says = "Names of its cookies.") Answer<List<Given<String>>> cookies,
    @Key(says = "What its forms ask for.") Answer<List<Given<String>>> fields,
    @Key(says = "Services that measure, and their ids.") Answer<List<Given<String>>> measurements) {

  AcceptedInventory read() {
    return new AcceptedInventory(
        site.given().orElse(""),
        shownBy.given().orElse(AcceptedInventory.Shown.SERVER),
        by.given().orElse(""),
        on.given(),
        lines(hosts),
        lines(cookies),
        lines(fields),
        lines(measurements));
  }

  private static List<String> lines(Answer<List<Given<String>>> answer) {
    return answer.given().orElse(List.of()).stream().map(Given::value).toList();
  }

  static Map<String, Object> write(AcceptedInventory inventory) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("site", inventory.site());
    entry.put("shown-by", inventory.shownBy().name().toLowerCase(Locale.ROOT));
    if (!inventory.by().isEmpty()) {
      entry.put("by", inventory.by());
    }
    inventory.on().ifPresent(day -> entry.put("on", day.toString()));
    listed(entry, "hosts", inventory.hosts());
    listed(entry, "cookies", inventory.cookies());
    listed(entry, "fields", inventory.fields());
    listed(entry, "measurements", inventory.measurements());
    return entry;
  }

  private static void listed(Map<String, Object> entry, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      entry.put(key, lines);
    }
  }
}
