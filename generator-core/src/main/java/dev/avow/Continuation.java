package dev.avow;

import dev.avow.check.fact.PageFacts;
import dev.avow.finding.Rule;
import dev.avow.journal.RecordLine;
import dev.avow.site.address.Address;
import dev.avow.site.crawl.CrawlCoverage;
import dev.avow.site.crawl.Diary;
import dev.avow.site.http.Reason;
import dev.avow.site.plan.CrawlPlan;
import dev.avow.site.plan.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A crawl that may go on where an earlier run of it ended, and leaves what a later run needs. */
final class Continuation implements AutoCloseable {

  static final Rule STATE_FILE =
      Rule.error("state-file", "a crawl goes on from what was written in that crawl");

  private final Optional<Path> file;
  private final Optional<StateFile> state;

  private Continuation(Optional<Path> file, Optional<StateFile> state) {
    this.file = file;
    this.state = state;
  }

  /** Of a crawl that begins and ends in this run. */
  static Continuation none() {
    return new Continuation(Optional.empty(), Optional.empty());
  }

  /** Of the file, if one was named; it must be of this declaration, plan and start. */
  static Continuation of(Optional<Path> file, Case opened, CrawlPlan plan, SiteStart site)
      throws IOException, StateFile.Refused {
    if (file.isEmpty()) {
      return none();
    }
    Discretion discretion = new Discretion(Files.readString(opened.declaration()));
    RecordLine<StateFile.Line> lines = StateFile.lines(discretion);
    StateHead head =
        StateHead.of(
            Version.TEXT + " " + lines.words(),
            opened.file().digest(),
            start(plan, site),
            plan.limits() + " " + plan.declared() + " " + plan.manners().robots());
    return new Continuation(file, Optional.of(StateFile.open(file.get(), lines, head)));
  }

  private static String start(CrawlPlan plan, SiteStart site) {
    return String.join(
        " ",
        plan.start().toString(),
        site.copy().map(Address::toString).orElse(""),
        site.folder().map(folder -> folder.toAbsolutePath().normalize().toString()).orElse(""),
        plan.sites().stream().sorted().toList().toString());
  }

  Diary<PageFacts> diary() {
    if (state.isPresent()) {
      return state.get();
    }
    return Diary.none();
  }

  /** Whether an earlier run saw a part of what this one tells. */
  boolean resumed() {
    return state.filter(StateFile::resumed).isPresent();
  }

  /** Leaves the state where there is something to go on with, and says so. */
  List<String> conclude(CrawlCoverage coverage) throws IOException {
    if (state.isEmpty()) {
      return List.of();
    }
    if (over(coverage)) {
      state.get().remove();
      return List.of();
    }
    String name = "'" + file.orElseThrow() + "'";
    return List.of(
        state.get().failed()
            ? "The disk refused a part of " + name + "; what it lacks will be asked for again."
            : "What was seen is kept in " + name + "; the same command goes on from there.");
  }

  private static boolean over(CrawlCoverage coverage) {
    return !coverage.interrupted()
        && coverage.hits().stream().noneMatch(hit -> hit.limit() == Limit.TIME)
        && coverage.unseen().stream().noneMatch(page -> page.reason() == Reason.BUDGET);
  }

  @Override
  public void close() throws IOException {
    if (state.isPresent()) {
      state.get().close();
    }
  }
}
