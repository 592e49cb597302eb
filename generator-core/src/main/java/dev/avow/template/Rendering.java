package dev.avow.template;

import dev.avow.finding.Finding;
import java.util.List;

/**
 * What came of running a template.
 *
 * @param text what it printed; empty when it did not run to its end
 * @param file its file, as messages name it
 * @param shipped whether the file is the one that Avow ships
 */
public record Rendering(String text, String file, boolean shipped, List<Finding> findings) {
  public Rendering {
    findings = List.copyOf(findings);
  }
}
