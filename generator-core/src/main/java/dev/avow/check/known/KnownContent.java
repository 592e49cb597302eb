package dev.avow.check.known;

import dev.avow.content.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that pages load from one place of a host: an embed, a tag manager.
 *
 * @param begins how the path begins
 * @param holds what else the path holds; may be empty
 * @param instead what to do rather than load it at once
 */
public record KnownContent(String name, String begins, String holds, String instead) {

  private static final class Shipped {
    static final HostTable<List<KnownContent>> EMBEDS = embeds();
    static final HostTable<List<KnownContent>> TAG_MANAGERS = tagManagers();
  }

  /** What tells its owner who looks at the page. */
  public static Optional<KnownContent> embed(String host, String path) {
    return in(Shipped.EMBEDS, host, path);
  }

  public static Optional<KnownContent> tagManager(String host, String path) {
    return in(Shipped.TAG_MANAGERS, host, path);
  }

  private static Optional<KnownContent> in(
      HostTable<List<KnownContent>> table, String host, String path) {
    return table.of(host).stream()
        .flatMap(List::stream)
        .filter(known -> path.startsWith(known.begins()) && path.contains(known.holds()))
        .findFirst();
  }

  private static HostTable<List<KnownContent>> embeds() {
    HostTable<List<KnownContent>> table = new HostTable<>();
    for (List<String> row : Table.shipped("site/known/embeds.txt", 3)) {
      int slash = row.get(1).indexOf('/');
      String path = row.get(1).substring(slash);
      add(
          table,
          row.get(1).substring(0, slash),
          new KnownContent(row.get(0), path, "", row.get(2)));
    }
    return table;
  }

  private static HostTable<List<KnownContent>> tagManagers() {
    HostTable<List<KnownContent>> table = new HostTable<>();
    for (List<String> row : Table.shipped("site/known/tag-managers.txt", 4)) {
      add(table, row.get(1), new KnownContent(row.get(0), row.get(2), row.get(3), ""));
    }
    return table;
  }

  private static void add(
      HostTable<List<KnownContent>> table, String pattern, KnownContent content) {
    List<KnownContent> here = new ArrayList<>();
    table.put(pattern, here);
    table.of(pattern.replaceFirst("^\\*\\.", "")).orElse(here).add(content);
  }
}
