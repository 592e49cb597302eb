package dev.avow.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.Indenter;
import dev.avow.template.Fact;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The provenance of the documents as JSON: each fact that is shown, by its path, and each block
 * with the paths of those it rests on. docs/clauses.md says what stands where.
 */
final class ProvenanceJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ProvenanceJson() {}

  static String of(Provenance provenance) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      Indenter lines = new Lines();
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      json.writeStringField("format", "avow-provenance-1");
      json.writeObjectFieldStart("facts");
      for (Fact fact : shown(provenance).values()) {
        write(json, fact);
      }
      json.writeEndObject();
      json.writeArrayFieldStart("blocks");
      for (Block block : provenance.blocks()) {
        write(json, block);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return out.toString();
  }

  /** Of a name that also stands for more than a name (an id), the latter is what is kept. */
  private static Map<String, Fact> shown(Provenance provenance) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (Block block : provenance.blocks()) {
      for (Fact fact : block.facts()) {
        Fact known = facts.get(fact.path());
        if (known == null || known.identity()) {
          facts.put(fact.path(), fact);
        }
      }
    }
    return facts;
  }

  private static void write(JsonGenerator json, Fact fact) throws IOException {
    json.writeObjectFieldStart(fact.path());
    json.writeStringField("value", fact.value());
    json.writeStringField("file", fact.place().where().source());
    json.writeNumberField("line", fact.place().where().line());
    json.writeBooleanField("identity", fact.identity());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Block block) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", block.document());
    json.writeStringField("language", block.language());
    json.writeStringField("clause", block.clause());
    json.writeStringField("template", block.template());
    json.writeStringField("kind", block.kind());
    json.writeNumberField("number", block.number());
    json.writeStringField("text", block.text());
    json.writeBooleanField("states", block.states());
    json.writeArrayFieldStart("facts");
    for (Fact fact : block.facts()) {
      json.writeString(fact.path());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** One fact or block is one line: a change in the declaration reads as such in a diff. */
  private static final class Lines implements Indenter {
    private static final List<String> BREAKS = List.of("\n", "\n  ", "\n    ");

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
      json.writeRaw(level < BREAKS.size() ? BREAKS.get(level) : " ");
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }
}
