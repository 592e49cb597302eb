package dev.avow.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.avow.law.Ground;
import dev.avow.law.Ledger;
import dev.avow.law.LedgerEntry;
import dev.avow.law.State;
import dev.avow.law.Voucher;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** The ledger in a JSON report. */
record JsonLedger(JsonGenerator json, JsonFields fields) {

  void write(Ledger ledger) throws IOException {
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
    fields.array("entries", ledger.entries(), this::entry);
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
    fields.filled("remedy", entry.remedy());
    fields.filled("question", entry.question());
    if (entry.turns().isPresent()) {
      json.writeStringField("turns", entry.turns().get().toString());
    }
    fields.array("evidence", entry.evidence(), this::link);
    fields.array("vouchers", entry.vouchers(), this::voucher);
    json.writeEndObject();
  }

  private void link(Ground link) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", link.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("says", link.says());
    json.writeFieldName("where");
    fields.place(link.where());
    json.writeEndObject();
  }

  private void voucher(Voucher voucher) throws IOException {
    json.writeStartObject();
    json.writeStringField("by", voucher.by());
    json.writeStringField("on", voucher.on().toString());
    json.writeStringField("until", voucher.until().toString());
    json.writeFieldName("where");
    fields.place(voucher.where());
    json.writeEndObject();
  }
}
