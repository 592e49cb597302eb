package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Outcome;
import dev.avow.Request;
import dev.avow.SiteRequest;
import dev.avow.report.Explain;
import dev.avow.report.Report;
import dev.avow.report.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntConsumer;

/** A command line that can do nothing but check, and does there what a test says. */
record ScriptedCheck(At at) implements Verbs {

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

  @Override
  public Outcome init(Path file, LocalDate asOf) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome init(Path file, SiteRequest site, LocalDate asOf, IntConsumer seen) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome validate(Request request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome generate(Request request, Path to, Path inside) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome approve(Request request, String by) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Explain explain(Request request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String classify(Path folder) {
    throw new UnsupportedOperationException();
  }
}
