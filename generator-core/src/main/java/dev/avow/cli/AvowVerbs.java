package dev.avow.cli;

import dev.avow.Outcome;
import dev.avow.Request;
import dev.avow.SiteRequest;
import dev.avow.report.Explain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntConsumer;

/** The verbs as the root package does them; loaded by the first that is called. */
final class AvowVerbs implements Verbs {

  @Override
  public Outcome init(Path file, LocalDate asOf) throws IOException {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome validate(Request request) throws IOException {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome generate(Request request, Path to) throws IOException {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome check(Request request, SiteRequest site, IntConsumer seen) throws IOException {
    throw new UnsupportedOperationException();
  }

  @Override
  public Explain explain(Request request) throws IOException {
    throw new UnsupportedOperationException();
  }

  @Override
  public String classify(Path folder) throws IOException {
    throw new UnsupportedOperationException();
  }
}
