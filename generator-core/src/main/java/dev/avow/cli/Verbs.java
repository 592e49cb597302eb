package dev.avow.cli;

import dev.avow.Outcome;
import dev.avow.Request;
import dev.avow.SiteRequest;
import dev.avow.report.Explain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntConsumer;

/** What the command line can have done; the root package does it, and tests put outcomes here. */
interface Verbs {

  Outcome init(Path file, LocalDate asOf) throws IOException;

  /** The same, with what a site shows; an interrupt of the thread ends it without a file. */
  Outcome init(Path file, SiteRequest site, LocalDate asOf, IntConsumer seen) throws IOException;

  Outcome validate(Request request) throws IOException;

  Outcome generate(Request request, Path to, Path inside) throws IOException;

  /**
   * Looks at the site. An interrupt of the thread ends the looking and gives what was found.
   *
   * @param seen told from time to time how many pages have been seen
   */
  Outcome check(Request request, SiteRequest site, IntConsumer seen) throws IOException;

  Outcome approve(Request request, String by) throws IOException;

  /** Begins a translation in the overlay folder. */
  Outcome translate(Request request, Path overlay) throws IOException;

  Explain explain(Request request) throws IOException;

  /** Reads the forms of each page in the folder, and scores what it made of them, as JSON. */
  String classify(Path folder) throws IOException;
}
