package dev.avow.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.avow.finding.Finding;
import dev.avow.law.Fingerprint;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.SortedMap;

/**
 * A report for programs, in the form that {@code report.schema.json} publishes: keys are added over
 * time, never renamed.
 */
public final class JsonReport {

  /** Grows when a program that reads reports has to be changed. */
  static final int FORM = 1;

  private final Report report;
  private final Fingerprint fingerprint;
  private final JsonGenerator json;
  private final JsonFields fields;

  private JsonReport(Report report, JsonGenerator json) {
    this.report = report;
    this.fingerprint = report.fingerprint();
    this.json = json;
    this.fields = new JsonFields(json);
  }

  /** Writes the report, ends it with LF, and leaves {@code out} open. */
  public static void write(Report report, Writer out) throws IOException {
    write(out, json -> new JsonReport(report, json).report());
  }

  /** Writes an object of texts, as inert as a report. */
  static void object(SortedMap<String, String> fields, Writer out) throws IOException {
    write(
        out,
        json -> {
          json.writeStartObject();
          for (Map.Entry<String, String> field : fields.entrySet()) {
            json.writeStringField(field.getKey(), field.getValue());
          }
          json.writeEndObject();
        });
  }

  static void write(Writer out, JsonFields.Item<JsonGenerator> document) throws IOException {
    JsonFactory factory = new JsonFactory();
    factory.setCharacterEscapes(new InertCharacters());
    Writer inert = new InertHashes(out);
    JsonGenerator json = factory.createGenerator(inert);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));
    document.write(json);
    json.close();
    inert.append('\n').flush();
  }

  private void report() throws IOException {
    json.writeStartObject();
    json.writeNumberField("form", FORM);
    run();
    counts(report.counts());
    fields.array("findings", report.findings(), this::finding);
    if (report.baseline().isPresent()) {
      json.writeObjectFieldStart("baseline");
      fields.array("gone", report.baseline().get().gone(), this::gone);
      json.writeEndObject();
    }
    if (!report.checks().isEmpty()) {
      fields.array("checks", report.checks(), this::checked);
    }
    if (report.ledger().isPresent()) {
      new JsonLedger(json, fields).write(report.ledger().get());
    }
    if (report.coverage().isPresent()) {
      new JsonCoverage(json, fields).site(report.coverage().get());
    }
    if (report.mails().isPresent()) {
      new JsonCoverage(json, fields).mails(report.mails().get());
    }
    fields.array("files", report.files(), this::file);
    fields.array("notAsked", report.notAsked(), json::writeString);
    json.writeEndObject();
  }

  private void run() throws IOException {
    Run run = report.run();
    json.writeStringField("version", run.version());
    json.writeStringField("command", run.command());
    json.writeStringField("asOf", run.asOf().toString());
    json.writeBooleanField("interrupted", run.interrupted());
    json.writeBooleanField("complete", report.complete());
    json.writeStringField("verdict", report.verdict());
    json.writeObjectFieldStart("declaration");
    json.writeStringField("file", run.declaration());
    fields.filled("sha256", run.digest());
    json.writeEndObject();
  }

  private void counts(Counts counts) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("error", counts.errors());
    json.writeNumberField("warning", counts.warnings());
    json.writeNumberField("note", counts.notes());
    json.writeNumberField("accepted", counts.accepted());
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", finding.rule().id());
    json.writeStringField("severity", finding.rule().severity().word());
    fields.filled("citation", finding.rule().citation());
    json.writeStringField("holds", finding.rule().statement());
    json.writeFieldName("where");
    fields.place(finding.where());
    json.writeStringField("problem", finding.problem());
    json.writeStringField("remedy", finding.remedy());
    fields.array("related", finding.related(), fields::place);
    fields.filled("evidence", finding.evidence());
    json.writeStringField("fingerprint", fingerprint.of(finding));
    if (!finding.open()) {
      json.writeObjectFieldStart("standing");
      json.writeStringField("kind", finding.standing().kind().word());
      json.writeStringField("reason", finding.standing().reason());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void gone(Report.Gone gone) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", gone.id());
    json.writeStringField("fingerprint", gone.fingerprint());
    fields.filled("where", gone.where());
    fields.filled("problem", gone.problem());
    json.writeEndObject();
  }

  private void checked(Checked checked) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", checked.rule().id());
    json.writeStringField("state", checked.state().words());
    fields.filled("reason", checked.reason());
    json.writeEndObject();
  }

  private void file(WrittenFile file) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", file.path());
    json.writeBooleanField("changed", file.changed());
    json.writeEndObject();
  }
}
