package dev.avow.law;

import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import dev.avow.yaml.Reading;
import dev.avow.yaml.Words;
import dev.avow.yaml.YamlReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The laws and programs Avow knows: one table for all of them. */
public final class Laws {

  private final Map<String, Law> byId;

  private Laws(Map<String, Law> byId) {
    this.byId = Collections.unmodifiableMap(byId);
  }

  /** The table's file, as it is written. */
  record Table(
      @Key(says = "The laws by id.", required = true) Answer<Map<String, Given<Entry>>> laws) {}

  /** One line of the table. */
  record Entry(
      @Key(says = "What people call it.", required = true) Answer<String> name,
      @Key(says = "The pack its rows stand in.", required = true) Answer<String> regime,
      @Key(says = "The day it took or takes effect.") Answer<LocalDate> inForce,
      @Key(says = "Whom it reaches.", required = true) Answer<String> threshold) {}

  /** The shipped table; read once, since it never changes while the program runs. */
  private static final class Shipped {
    static final AtomicReference<@Nullable Laws> LAWS = new AtomicReference<>();
  }

  /** Reads the table. */
  public static Laws read(Content content) throws IOException {
    ContentFile file = content.open("laws.yaml");
    if (!file.shipped()) {
      return read(file);
    }
    Laws known = Shipped.LAWS.get();
    if (known == null) {
      known = read(file);
      Shipped.LAWS.set(known);
    }
    return known;
  }

  private static Laws read(ContentFile file) throws IOException {
    Reading<Table> reading = YamlReader.read(file.bytes(), file.name(), Table.class, Words.NONE);
    if (!reading.sound()) {
      throw new IOException(reading.findings().toString());
    }
    Map<String, Law> byId = new LinkedHashMap<>();
    reading
        .value()
        .flatMap(table -> table.laws().given())
        .orElse(Map.of())
        .forEach(
            (id, entry) ->
                byId.put(
                    id,
                    new Law(
                        id,
                        entry.value().name().given().orElse(id),
                        entry.value().regime().given().orElse(id),
                        entry.value().inForce().given(),
                        entry.value().threshold().given().orElse(""))));
    return new Laws(byId);
  }

  public Optional<Law> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Collection<Law> all() {
    return byId.values();
  }
}
