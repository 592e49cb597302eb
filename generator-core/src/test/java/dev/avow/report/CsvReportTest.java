package dev.avow.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What a spreadsheet gets. */
class CsvReportTest {

  private static final int SOURCE = 3;
  private static final int PROBLEM = 7;

  @Test
  void theRowsAreWrittenByteForByte() throws IOException {
    ReportsTest.golden("everything.csv", csv(Samples.everything()));
  }

  @Test
  void everyLineEndsAsTheStandardSays() throws IOException {
    assertThat(csv(Samples.everything()).replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @ParameterizedTest
  @FieldSource("dev.avow.Payloads#ALL")
  void payloadIsOneCellAndNoFormula(String payload) throws IOException {
    List<CsvRecord> rows = rows(csv(Samples.saying(payload)));
    assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(13));
    for (CsvRecord row : rows) {
      row.getFields().forEach(cell -> assertThat(cell).doesNotMatch("(?s)[=+@\t\r-].*"));
    }
    assertThat(rows.get(1).getField(PROBLEM).replaceFirst("^'(?=[=+@-])", "")).isEqualTo(payload);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {"=1+1|'=1+1", "+1|'+1", "-1|'-1", "@SUM(A1)|'@SUM(A1)", "＝1|'＝1", "a=1|a=1"})
  void anApostropheStandsBeforeAFormula(String written, String cell) throws IOException {
    assertThat(rows(csv(Samples.saying(written))).get(1).getField(PROBLEM)).isEqualTo(cell);
  }

  @Test
  void aTabulatorOrReturnBeginsNoCell() throws IOException {
    Map.of("\t=1", "'\\u0009=1", "\r=1", "'\\u000D=1")
        .forEach((written, cell) -> assertThat(dev.avow.text.Cell.of(written)).isEqualTo(cell));
    assertThat(rows(csv(Samples.saying("\tx"))).get(1).getField(SOURCE)).contains("\\u0009x");
  }

  private static List<CsvRecord> rows(String csv) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().toList();
    }
  }

  private static String csv(Report report) throws IOException {
    StringWriter out = new StringWriter();
    CsvReport.write(report, out);
    return out.toString();
  }
}
