package dev.avow.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.law.Fingerprint;
import dev.avow.law.Ledger;
import dev.avow.law.LedgerEntry;
import dev.avow.law.Link;
import dev.avow.law.State;
import dev.avow.law.Voucher;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
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

  private JsonReport(Report report, JsonGenerator json) {
    this.report = report;
    this.fingerprint = report.fingerprint();
    this.json = json;
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

  static void write(Writer out, Item<JsonGenerator> document) throws IOException {
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
    array("findings", report.findings(), this::finding);
    if (report.baseline().isPresent()) {
      json.writeObjectFieldStart("baseline");
      array("gone", report.baseline().get().gone(), this::gone);
      json.writeEndObject();
    }
    if (!report.checks().isEmpty()) {
      array("checks", report.checks(), this::checked);
    }
    if (report.ledger().isPresent()) {
      ledger(report.ledger().get());
    }
    if (report.coverage().isPresent()) {
      coverage(report.coverage().get());
    }
    array("files", report.files(), this::file);
    array("notAsked", report.notAsked(), json::writeString);
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
    filled("sha256", run.digest());
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
    filled("citation", finding.rule().citation());
    json.writeStringField("holds", finding.rule().statement());
    json.writeFieldName("where");
    place(finding.where());
    json.writeStringField("problem", finding.problem());
    json.writeStringField("remedy", finding.remedy());
    array("related", finding.related(), this::place);
    filled("evidence", finding.evidence());
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
    filled("where", gone.where());
    filled("problem", gone.problem());
    json.writeEndObject();
  }

  private void checked(Checked checked) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", checked.rule().id());
    json.writeStringField("state", checked.state().words());
    filled("reason", checked.reason());
    json.writeEndObject();
  }

  private void place(Location where) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", where.source());
    if (where.line() > 0) {
      json.writeNumberField("line", where.line());
    }
    if (where.column() > 0) {
      json.writeNumberField("column", where.column());
    }
    filled("selector", where.selector());
    json.writeEndObject();
  }

  private void ledger(Ledger ledger) throws IOException {
    json.writeObjectFieldStart("ledger");
    json.writeStringField("date", ledger.date().toString());
    if (ledger.turns().isPresent()) {
      json.writeStringField("turns", ledger.turns().get().toString());
    }
    json.writeObjectFieldStart("counts");
    for (Map.Entry<State, Integer> count : ledger.counts().entrySet()) {
      json.writeNumberField(count.getKey().word(), count.getValue());
    }
    json.writeEndObject();
    array("entries", ledger.entries(), this::entry);
    json.writeEndObject();
  }

  private void entry(LedgerEntry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.requirement().id());
    json.writeStringField("state", entry.state().word());
    json.writeStringField("law", entry.requirement().law());
    json.writeStringField("citation", entry.requirement().citation());
    json.writeStringField("says", entry.requirement().says());
    json.writeStringField("severity", entry.requirement().severity().word());
    json.writeStringField("why", entry.why());
    filled("remedy", entry.remedy());
    filled("question", entry.question());
    if (entry.turns().isPresent()) {
      json.writeStringField("turns", entry.turns().get().toString());
    }
    array("evidence", entry.evidence(), this::link);
    array("vouchers", entry.vouchers(), this::voucher);
    json.writeEndObject();
  }

  private void link(Link link) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", link.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("says", link.says());
    json.writeFieldName("where");
    place(link.where());
    json.writeEndObject();
  }

  private void voucher(Voucher voucher) throws IOException {
    json.writeStartObject();
    json.writeStringField("by", voucher.by());
    json.writeStringField("on", voucher.on().toString());
    json.writeStringField("until", voucher.until().toString());
    json.writeFieldName("where");
    place(voucher.where());
    json.writeEndObject();
  }

  private void coverage(Coverage coverage) throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeStringField("site", coverage.site());
    json.writeBooleanField("complete", coverage.complete());
    array(
        "seen",
        coverage.seen(),
        page -> {
          json.writeStartObject();
          json.writeStringField("address", page.address());
          json.writeStringField("title", page.title());
          json.writeEndObject();
        });
    array(
        "unseen",
        coverage.unseen(),
        gap -> {
          json.writeStartObject();
          json.writeStringField("address", gap.address());
          json.writeStringField("reason", gap.reason());
          json.writeBooleanField("matters", gap.matters());
          json.writeEndObject();
        });
    array(
        "limits",
        coverage.limits(),
        limit -> {
          json.writeStartObject();
          json.writeStringField("name", limit.name());
          json.writeStringField("value", limit.value());
          json.writeBooleanField("reached", limit.reached());
          json.writeEndObject();
        });
    array("notes", coverage.notes(), json::writeString);
    array("robots", coverage.robots(), json::writeString);
    array("sitemaps", coverage.sitemaps(), json::writeString);
    json.writeEndObject();
  }

  private void file(WrittenFile file) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", file.path());
    json.writeBooleanField("changed", file.changed());
    json.writeEndObject();
  }

  private void filled(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  /** Writes one item of an array. */
  interface Item<T> {
    void write(T item) throws IOException;
  }

  private <T> void array(String name, List<T> items, Item<T> each) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      each.write(item);
    }
    json.writeEndArray();
  }
}
