package dev.avow.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** What was looked at, and what was not, in a JSON report: the site, and the mails. */
record JsonCoverage(JsonGenerator json, JsonFields fields) {

  void site(Coverage coverage) throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeStringField("site", coverage.site());
    json.writeBooleanField("complete", coverage.complete());
    fields.array(
        "seen",
        coverage.seen(),
        page -> {
          json.writeStartObject();
          json.writeStringField("address", page.address());
          json.writeStringField("title", page.title());
          json.writeEndObject();
        });
    fields.array(
        "unseen",
        coverage.unseen(),
        gap -> {
          json.writeStartObject();
          json.writeStringField("address", gap.address());
          json.writeStringField("reason", gap.reason());
          json.writeBooleanField("matters", gap.matters());
          json.writeEndObject();
        });
    fields.array(
        "limits",
        coverage.limits(),
        limit -> {
          json.writeStartObject();
          json.writeStringField("name", limit.name());
          json.writeStringField("value", limit.value());
          json.writeBooleanField("reached", limit.reached());
          json.writeEndObject();
        });
    fields.array("notes", coverage.notes(), json::writeString);
    fields.array("robots", coverage.robots(), json::writeString);
    fields.array("sitemaps", coverage.sitemaps(), json::writeString);
    json.writeEndObject();
  }

  void mails(Mails mails) throws IOException {
    json.writeObjectFieldStart("mails");
    json.writeStringField("folder", mails.folder());
    json.writeBooleanField("complete", mails.complete());
    fields.array(
        "seen",
        mails.seen(),
        message -> {
          json.writeStartObject();
          json.writeStringField("file", message.file());
          fields.filled("mailing", message.mailing());
          json.writeEndObject();
        });
    fields.array(
        "open",
        mails.open(),
        open -> {
          json.writeStartObject();
          json.writeStringField("check", open.check());
          json.writeFieldName("where");
          fields.place(open.where());
          json.writeStringField("why", open.why());
          json.writeEndObject();
        });
    json.writeEndObject();
  }
}
