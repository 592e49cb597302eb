package dev.avow.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.finding.Location;
import dev.avow.template.Fact;
import dev.avow.yaml.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServedRequirementsTest {

  private static final ServedRequirements SERVED =
      new ServedRequirements(
          Map.of(
              "uses.orders.data[0]", List.of("row-c", "row-a"),
              "uses.orders", List.of("row-b", "row-a"),
              "data.*.keep", List.of("row-d")));

  @Test
  void aFactServesWhatNamesItOrWhatItLiesIn() {
    assertThat(of("uses.orders.data[0]")).containsExactly("row-a", "row-b", "row-c");
    assertThat(of("uses.orders.data[1]")).containsExactly("row-a", "row-b");
    assertThat(of("data.name.keep.for")).containsExactly("row-d");
  }

  @Test
  void aFactServesNothingThatLiesInIt() {
    assertThat(of("uses")).isEmpty();
    assertThat(of("uses.orders-2.data")).isEmpty();
    assertThat(of("data.name")).isEmpty();
    assertThat(of()).isEmpty();
  }

  private static List<String> of(String... paths) {
    Set<Fact> facts = new LinkedHashSet<>();
    for (String path : paths) {
      facts.add(new Fact(new Place(path, Location.inFile("privacy.yaml", 1, 1)), false, ""));
    }
    return SERVED.of(facts);
  }
}
