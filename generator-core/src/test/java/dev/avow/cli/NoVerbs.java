package dev.avow.cli;

import dev.avow.Outcome;
import dev.avow.Request;
import dev.avow.SiteRequest;
import dev.avow.report.Explain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntConsumer;

/** A command line that can do nothing; a test gives it what it needs. */
abstract class NoVerbs implements Verbs {

  @Override
  public Outcome check(Request request, SiteRequest site, IntConsumer seen) throws IOException {
    throw new UnsupportedOperationException();
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
  public Outcome translate(Request request, Path overlay) {
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
