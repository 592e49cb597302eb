package dev.avow.template;

import dev.avow.finding.Finding;
import java.io.IOException;
import java.util.List;

/** A template that is not run, and what is wrong with it. */
final class UnfitTemplate extends IOException {
  private static final long serialVersionUID = 1;

  private final transient List<Finding> findings;

  UnfitTemplate(List<Finding> findings) {
    super(findings.get(0).problem());
    this.findings = List.copyOf(findings);
  }

  List<Finding> findings() {
    return findings;
  }
}
