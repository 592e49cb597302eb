package dev.avow.check.fact;

import dev.avow.finding.Finding;
import dev.avow.finding.Location;
import dev.avow.finding.Rule;
import java.util.List;

/** What is wrong and what to do about it, before anybody says where. */
public record Fault(String problem, String remedy) {

  public Finding at(Rule rule, Location where, Sight sight) {
    return new Finding(rule, where, problem, remedy, List.of(sight.declared().file()));
  }
}
