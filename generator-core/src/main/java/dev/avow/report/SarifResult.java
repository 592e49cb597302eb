package dev.avow.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Standing;
import dev.avow.law.Fingerprint;
import dev.avow.text.Line;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The results of a SARIF log (3.27), one for each finding. */
final class SarifResult {

  private final Report report;
  private final FilePlaces places;
  private final Fingerprint known;
  private final JsonGenerator json;
  private final List<String> rules;

  /** How many results have carried a fingerprint, so that no two carry the same. */
  private final Map<String, Integer> carried = new HashMap<>();

  SarifResult(Report report, JsonGenerator json, List<String> rules) {
    this.report = report;
    this.places = new FilePlaces(report);
    this.known = report.fingerprint();
    this.json = json;
    this.rules = rules;
  }

  void write(Finding finding) throws IOException {
    json.writeStartObject();
    rule(finding.rule().id());
    json.writeStringField("level", finding.rule().severity().word());
    message(places.said(finding));
    location(places.of(finding));
    related(finding);
    fingerprints(known.of(finding));
    suppressions(finding.standing());
    if (report.baseline().isPresent()) {
      json.writeStringField(
          "baselineState",
          finding.standing().kind() == Standing.Kind.BASELINE ? "unchanged" : "new");
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("problem", finding.problem());
    json.writeStringField("remedy", finding.remedy());
    json.writeStringField("standing", finding.standing().kind().word());
    json.writeEndObject();
    json.writeEndObject();
  }

  /**
   * What was accepted and is gone. Accepted still: a reader without baselines must not reopen it.
   */
  void absent(Report.Gone gone) throws IOException {
    json.writeStartObject();
    rule(gone.id());
    json.writeStringField("level", "note");
    message(
        (gone.where().isEmpty() ? "" : gone.where() + ": ")
            + (gone.problem().isEmpty() ? "An accepted finding" : gone.problem())
            + " No longer found.");
    location(places.declaration());
    fingerprints(gone.fingerprint());
    suppressions(new Standing(Standing.Kind.BASELINE, "Accepted before, and no longer found."));
    json.writeStringField("baselineState", "absent");
    json.writeEndObject();
  }

  private void rule(String id) throws IOException {
    json.writeStringField("ruleId", id);
    if (rules.contains(id)) {
      json.writeNumberField("ruleIndex", rules.indexOf(id));
    }
  }

  private void message(String text) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", said(text));
    json.writeEndObject();
  }

  /** On one line, and no link: a viewer makes one of {@code [words](address)} (3.11.6). */
  static String said(String text) {
    return Line.of(text, 2_000).replace("](", "\\](");
  }

  private void location(FilePlace place) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", place.uri());
    if (place.relative()) {
      json.writeStringField("uriBaseId", "%SRCROOT%");
    }
    json.writeEndObject();
    region(place.line(), place.column(), "");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  /** The page it was seen on, with its element, and what else the finding names. */
  private void related(Finding finding) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    int id = 1;
    if (places.elsewhere(finding)) {
      related(finding.where(), finding.evidence(), id++);
    }
    for (Location other : finding.related()) {
      related(other, "", id++);
    }
    json.writeEndArray();
  }

  private void related(Location where, String evidence, int id) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", id);
    message(where.toString());
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(where.source()));
    json.writeEndObject();
    if (where.line() > 0) {
      region(where.line(), where.column(), evidence);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void region(int line, int column, String snippet) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", line);
    if (column > 0) {
      json.writeNumberField("startColumn", column);
    }
    if (!snippet.isEmpty()) {
      json.writeObjectFieldStart("snippet");
      json.writeStringField("text", snippet);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void fingerprints(String fingerprint) throws IOException {
    String mine = fingerprint + ":" + carried.merge(fingerprint, 1, Integer::sum);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("avow/v1", mine);
    // GitHub knows alerts by this one; its own is the line's, and one line may carry many findings.
    json.writeStringField("primaryLocationLineHash", mine);
    json.writeEndObject();
  }

  /** Present also when empty, which says that nothing suppresses it (3.27.23). */
  private void suppressions(Standing standing) throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (standing.kind() != Standing.Kind.OPEN) {
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", standing.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String uri(String source) {
    if (!source.contains("://")) {
      return FilePlace.of(Location.of(source)).uri();
    }
    try {
      return new URI(source).toASCIIString();
    } catch (URISyntaxException e) {
      // An address fit for print may hold what an address may not.
      return FilePlace.encoded("./" + source);
    }
  }
}
