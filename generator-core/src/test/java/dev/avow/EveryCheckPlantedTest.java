package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.Checks;
import dev.avow.check.mail.MailChecks;
import dev.avow.finding.Rule;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each check has a fault to find: in the leaky shop, or where only a server has it. */
class EveryCheckPlantedTest {

  @Test
  void noCheckIsWithoutAPlantedFault() throws IOException {
    Set<String> without = checks();
    without.removeAll(planted(Example.named("leaky-shop")));
    without.removeAll(planted(Example.named("leaky-shop/kiel")));
    without.removeAll(planted(CarelessServerTest.CARELESS));
    assertThat(without).as("checks without a fault that is planted for them").isEmpty();
  }

  private static Set<String> checks() {
    Set<String> ids = new TreeSet<>();
    Stream.concat(Checks.RULES.stream(), MailChecks.RULES.stream()).map(Rule::id).forEach(ids::add);
    return ids;
  }

  private static Set<String> planted(Example example) throws IOException {
    Set<String> ids = new TreeSet<>();
    example.marks().forEach(mark -> ids.add(mark.replaceFirst("^.*: ", "")));
    return ids;
  }
}
