package dev.avow.cli;

import dev.avow.Avow;
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
    return Avow.init(file, asOf);
  }

  @Override
  public Outcome init(Path file, SiteRequest site, LocalDate asOf, IntConsumer seen)
      throws IOException {
    return Avow.init(file, site, asOf, seen);
  }

  @Override
  public Outcome validate(Request request) throws IOException {
    return Avow.validate(request);
  }

  @Override
  public Outcome generate(Request request, Path to, Path inside) throws IOException {
    return Avow.generate(request, to, inside);
  }

  @Override
  public Outcome check(Request request, SiteRequest site, IntConsumer seen) throws IOException {
    return Avow.check(request, site, seen);
  }

  @Override
  public Outcome approve(Request request, String by) throws IOException {
    return Avow.approve(request, by);
  }

  @Override
  public Outcome translate(Request request, Path overlay) throws IOException {
    return Avow.translate(request, overlay);
  }

  @Override
  public Explain explain(Request request) throws IOException {
    return Avow.explain(request);
  }

  @Override
  public String classify(Path folder) throws IOException {
    return Avow.classify(folder);
  }
}
