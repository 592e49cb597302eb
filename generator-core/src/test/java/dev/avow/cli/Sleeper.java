package dev.avow.cli;

import dev.avow.Exit;
import dev.avow.Outcome;
import dev.avow.Request;
import dev.avow.SiteRequest;
import dev.avow.report.Report;
import dev.avow.report.Run;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;

/** A command line whose looking at a site ends only when somebody stops it. */
final class Sleeper extends NoVerbs {

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
}
