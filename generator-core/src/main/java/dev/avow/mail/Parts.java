package dev.avow.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the parts of a message together as mail programs show them: of alternatives one, of all else
 * one below the other (RFC 2046, 5.1.3 and 5.1.4).
 */
final class Parts {

  private static final class Group {
    final boolean alternatives;
    final List<Map<Face.Kind, SourceText>> parts = new ArrayList<>();

    Group(boolean alternatives) {
      this.alternatives = alternatives;
    }
  }

  private final Deque<Group> open = new ArrayDeque<>();
  private Map<Face.Kind, SourceText> whole = new EnumMap<>(Face.Kind.class);

  int depth() {
    return open.size();
  }

  void begin(boolean alternatives) {
    open.addLast(new Group(alternatives));
  }

  void end() {
    Group group = open.removeLast();
    Map<Face.Kind, SourceText> shown = new EnumMap<>(Face.Kind.class);
    if (group.alternatives) {
      group.parts.forEach(shown::putAll);
    } else {
      for (Face.Kind kind : Face.Kind.values()) {
        if (group.parts.stream().anyMatch(part -> part.containsKey(kind))) {
          shown.put(kind, stacked(group.parts, kind));
        }
      }
    }
    put(shown);
  }

  void add(Face.Kind kind, SourceText text) {
    put(Map.of(kind, text));
  }

  private void put(Map<Face.Kind, SourceText> shown) {
    if (shown.isEmpty()) {
      return;
    }
    if (open.isEmpty()) {
      whole = shown;
    } else {
      open.getLast().parts.add(shown);
    }
  }

  /** What is shown, by what it is written in; ends what a broken message left open. */
  Map<Face.Kind, SourceText> shown() {
    while (!open.isEmpty()) {
      end();
    }
    return whole;
  }

  private static SourceText stacked(List<Map<Face.Kind, SourceText>> parts, Face.Kind kind) {
    List<SourceText> texts = new ArrayList<>();
    for (Map<Face.Kind, SourceText> part : parts) {
      SourceText same = part.get(kind);
      SourceText plain = part.get(Face.Kind.TEXT);
      if (same != null) {
        texts.add(same);
      } else if (plain != null) {
        texts.add(preformatted(plain));
      } else if (kind != Face.Kind.TEXT) {
        // A program that shows plain text alone shows no HTML below it.
        texts.addAll(part.values());
      }
    }
    SourceText all = texts.get(0);
    for (SourceText next : texts.subList(1, texts.size())) {
      all = all.followedBy(next);
    }
    return all;
  }

  /** Plain text below HTML, as programs show it; its lines stay, its columns do not. */
  private static SourceText preformatted(SourceText text) {
    String shown = text.text().replace("&", "&amp;").replace("<", "&lt;");
    return new SourceText("<pre>" + shown + "</pre>", text.origins());
  }
}
