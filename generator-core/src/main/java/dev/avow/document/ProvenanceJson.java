package dev.avow.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.avow.template.Fact;
import java.io.IOException;
import java.io.StringWriter;

/** The provenance of the documents as JSON: each block with the facts it shows. */
final class ProvenanceJson {
  private ProvenanceJson() {}

  static String of(Provenance provenance) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      json.writeStringField("format", "avow-provenance-1");
      json.writeArrayFieldStart("blocks");
      for (Block block : provenance.blocks()) {
        write(json, block);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out + "\n";
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
      json.writeStartObject();
      json.writeStringField("path", fact.path());
      json.writeStringField("value", fact.value());
      json.writeStringField("file", fact.place().where().source());
      json.writeNumberField("line", fact.place().where().line());
      json.writeBooleanField("identity", fact.identity());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
