package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Location;
import dev.avow.template.Fact;
import dev.avow.yaml.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginTest {

  private static Fact fact(String path, int line) {
    return new Fact(new Place(path, Location.inFile("shop/privacy.yaml", line, 3)), false, "x");
  }

  private static List<String> lines(Fact... facts) {
    return Margin.of(List.of(facts)).stream()
        .map(line -> line.get("path") + " " + line.get("where") + " " + line.get("keys"))
        .toList();
  }

  @Test
  void fewEntriesStandByThemselvesWithTheirLines() {
    assertThat(
            lines(
                fact("uses.orders.purpose[0]", 40),
                fact("uses.orders.data[1]", 42),
                fact("uses.orders.data[0]", 42),
                fact("organization.name", 3)))
        .containsExactly(
            "uses.orders privacy.yaml:40–42 purpose, data", "organization.name privacy.yaml:3 ");
  }

  @Test
  void manyEntriesAreFoldedByWhatTheyShow() {
    assertThat(
            lines(
                fact("data.name.from[0]", 10),
                fact("data.email.from[0]", 12),
                fact("data.phone", 14),
                fact("data.photo.label", 16),
                fact("data.photo.from[0]", 17)))
        .containsExactly("data privacy.yaml:10–17 name, email: from; phone; photo: label, from");
  }
}
