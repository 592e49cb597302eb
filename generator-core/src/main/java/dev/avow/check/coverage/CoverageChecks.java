package dev.avow.check.coverage;

import dev.avow.check.fact.Check;
import java.util.List;

/** The checks of the crawl itself, in the order in which reports list them. */
public final class CoverageChecks {

  public static final List<Check> ALL = List.of(new SiteCovered(), new EvidenceWhole());

  private CoverageChecks() {}
}
