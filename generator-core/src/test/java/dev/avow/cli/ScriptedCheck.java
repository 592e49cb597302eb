package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Outcome;
import dev.avow.Request;
import dev.avow.SiteRequest;
import dev.avow.report.Report;
import dev.avow.report.Run;
import java.io.IOException;
import java.util.function.IntConsumer;

/** A command line that can do nothing but check, and does there what a test says. */
final class ScriptedCheck extends NoVerbs {

  private final At at;

  ScriptedCheck(At at) {
    this.at = at;
  }

  /** What happens at a site. */
  interface At {
    void look(SiteRequest site) throws Exception;
  }

  @Override
  public Outcome check(Request request, SiteRequest site, IntConsumer seen) throws IOException {
    try {
      at.look(site);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    Report report =
        new Report(
            new Run("1", "check", request.declaration().toString(), "", request.asOf(), false));
    return new Outcome(report, Exit.INCOMPLETE);
  }
}
