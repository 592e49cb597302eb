package dev.avow.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.avow.content.Content;
import dev.avow.content.ContentFile;
import dev.avow.finding.Finding;
import dev.avow.finding.Rule;
import dev.avow.text.Line;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A report as SARIF 2.1.0, for code scanning. What a forge would refuse is not written: it takes
 * ten megabytes and shows five thousand results, those that count and weigh most first.
 */
public final class SarifReport {

  /** GitHub shows no more of one run. */
  static final int MOST = 5_000;

  /** GitHub takes ten megabytes, packed; unpacked, somebody can also open it. */
  static final int MOST_BYTES = 9_500_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** Gaps told one by one; the other reports have them all. */
  private static final int MOST_NOTES = 100;

  private final Report report;
  private final JsonGenerator json;
  private final Counted written;
  private final TreeMap<String, Rule> rules = new TreeMap<>();

  private SarifReport(Report report, JsonGenerator json, Counted written) {
    this.report = report;
    this.json = json;
    this.written = written;
    report.findings().forEach(finding -> rules.put(finding.rule().id(), finding.rule()));
  }

  /** Writes the report, ends it with LF, and leaves {@code out} open. */
  public static void write(Report report, Writer out) throws IOException {
    Counted counted = new Counted(out);
    JsonReport.write(counted, json -> new SarifReport(report, json, counted).log());
  }

  private void log() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField("id", "avow/" + report.run().command() + "/");
    json.writeEndObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    int left = results();
    invocation(left);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Avow");
    json.writeStringField("version", report.run().version());
    json.writeArrayFieldStart("rules");
    Content content = Content.shipped();
    for (Rule rule : rules.values()) {
      rule(rule, content.find("checks/" + rule.id() + ".md"));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Rule rule, Optional<ContentFile> page) throws IOException {
    String holds = "Holds when all is well: " + Line.of(rule.statement()) + ".";
    String says = rule.citation().isEmpty() ? holds : holds + " " + Line.of(rule.citation()) + ".";
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    message("shortDescription", Line.of(rule.statement()));
    message("fullDescription", says);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", says + " Run 'avow explain " + rule.id() + "' for more.");
    if (page.isPresent()) {
      json.writeStringField("markdown", page.get().text());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", rule.severity().word());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString("privacy");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** How many had to be left out. */
  private int results() throws IOException {
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.removeIf(finding -> finding.rule().id().equals("baseline-gone"));
    List<Report.Gone> gone = report.baseline().map(Report.Baseline::gone).orElse(List.of());
    int all = findings.size() + gone.size();
    if (all > MOST) {
      findings.sort(
          Comparator.comparing((Finding finding) -> !finding.open())
              .thenComparing(finding -> finding.rule().severity())
              .thenComparing(Comparator.naturalOrder()));
    }
    SarifResult result = new SarifResult(report, json, List.copyOf(rules.keySet()));
    int count = 0;
    json.writeArrayFieldStart("results");
    for (Finding finding : findings) {
      if (count < MOST && room()) {
        result.write(finding);
        count++;
      }
    }
    for (Report.Gone each : gone) {
      if (count < MOST && room()) {
        result.absent(each);
        count++;
      }
    }
    json.writeEndArray();
    return all - count;
  }

  private boolean room() throws IOException {
    json.flush();
    return written.bytes() < MOST_BYTES;
  }

  private void invocation(int left) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", !report.run().interrupted());
    List<String> notes = new ArrayList<>();
    if (left > 0) {
      notes.add(
          Counts.number(left, "result")
              + " left out: a forge shows "
              + MOST
              + " of a run and takes ten megabytes. The JSON and HTML reports have them all.");
    }
    report.coverage().stream()
        .flatMap(coverage -> coverage.unseen().stream())
        .filter(Coverage.Gap::matters)
        .forEach(gap -> notes.add("Not seen: " + gap.address() + ": " + gap.reason()));
    report.coverage().stream()
        .flatMap(coverage -> coverage.limits().stream())
        .filter(Coverage.Limit::reached)
        .forEach(limit -> notes.add("Limit reached: " + limit.name() + " " + limit.value()));
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (String note : notes.subList(0, Math.min(MOST_NOTES, notes.size()))) {
      json.writeStartObject();
      json.writeStringField("level", "warning");
      message("message", SarifResult.said(note));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void message(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
