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
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;

/** A command line whose looking at a site ends only when somebody stops it. */
final class Sleeper implements Verbs {

  public static void main(String[] args) {
    Main.run(new Sleeper(), args);
  }

  @Override
  public Outcome check(Request request, SiteRequest site, IntConsumer seen) {
    System.err.println("looking");
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Report report =
          new Report(
              new Run(
                  "1.0.0", "check", request.declaration().toString(), "", request.asOf(), true));
      return new Outcome(report, Exit.INCOMPLETE);
    }
    throw new IllegalStateException("nobody opens the latch");
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
  public String classify(Path folder) throws IOException {
    throw new UnsupportedOperationException();
  }
}
