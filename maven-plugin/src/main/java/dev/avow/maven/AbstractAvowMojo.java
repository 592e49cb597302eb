package dev.avow.maven;

import dev.avow.Avow;
import dev.avow.DiskTrouble;
import dev.avow.Exit;
import dev.avow.FailOn;
import dev.avow.Outcome;
import dev.avow.Request;
import dev.avow.Whole;
import dev.avow.report.Report;
import dev.avow.report.Reworded;
import dev.avow.report.WrittenFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Skip, work, log, result: the one order of every goal, and the only place with a catch. */
abstract class AbstractAvowMojo extends AbstractMojo {

  /**
   * The declaration: what is collected, what it is used for, with whom it is shared. A module of a
   * larger build that has none of its own sets this to the one it shares, or leaves the goals out
   * with <code>avow.skip</code>. For <code>init</code> it is the file to start.
   */
  // Not project.basedir: init works in an empty folder too, where there is no project.
  @Parameter(property = "avow.declaration", defaultValue = "${basedir}/privacy.yaml")
  private @Nullable File declaration;

  /**
   * A folder whose files replace the shipped clauses, words, styles and requirements of the same
   * name: <code>en/clauses/who-we-are.md.ftl</code>. None by default.
   */
  @Parameter(property = "avow.overlay")
  private @Nullable File overlay;

  /**
   * The day to judge on, as <code>2026-12-01</code>. Today by default; set it to see what a law
   * will ask for by then, or to judge the same every day.
   */
  @Parameter(property = "avow.asOf")
  private @Nullable String asOf;

  /**
   * What fails the build: <code>error</code> (the default), <code>warning</code> (errors and
   * warnings), <code>note</code> (anything found), or <code>never</code> (findings are reported,
   * the build goes on).
   */
  @Parameter(property = "avow.failOn", defaultValue = "error")
  protected String failOn = "error";

  /** Leaves the goal out. Nothing is read, judged or written. */
  @Parameter(property = "avow.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Judges anew although nothing has changed since the goal passed: neither the declaration, its
   * lock file, the overlay, the settings and the day, nor the files written then. Of such a pass
   * <code>validate</code> and <code>generate</code> else only say again what they said.
   */
  @Parameter(property = "avow.force", defaultValue = "false")
  private boolean force;

  @Parameter(defaultValue = "${project}", readonly = true)
  private @Nullable MavenProject project;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private @Nullable PluginDescriptor plugin;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private @Nullable MojoExecution execution;

  @Parameter(defaultValue = "${session}", readonly = true)
  protected @Nullable MavenSession session;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Left out: avow.skip is set.");
      return;
    }
    warnOfSlips();
    try {
      Optional<LastPass> lastPass = lastPass();
      Optional<List<LogLine>> remembered =
          lastPass.isEmpty() ? Optional.empty() : lastPass.get().remembered();
      if (remembered.isPresent()) {
        remembered.get().forEach(line -> line.write(getLog()));
        getLog().info("Nothing has changed since; -Davow.force judges anew.");
        return;
      }
      FailOn gate = gate();
      Outcome outcome = inMaven(work());
      ReportLog.of(outcome.report(), rest()).forEach(line -> line.write(getLog()));
      finish(outcome, gate);
      conclude(gate.of(outcome));
      if (lastPass.isPresent() && outcome.exit() == Exit.PASSED) {
        keep(lastPass.get(), outcome.report());
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          DiskTrouble.sentence(e), e); // we could not look, or not write
    }
  }

  private Outcome inMaven(Outcome outcome) {
    Set<String> parameters = parameters();
    return new Outcome(
        Reworded.of(outcome.report(), text -> Options.inMaven(text, parameters)), outcome.exit());
  }

  private void warnOfSlips() {
    if (plugin != null && execution != null && session != null) {
      Slips slips = new Slips(plugin);
      slips.in(execution).forEach(getLog()::warn);
      slips.in(session.getUserProperties()).forEach(getLog()::warn);
    }
  }

  /**
   * The last time this goal passed, for goals that can be sure that nothing changed since.
   *
   * @throws IOException if something that the goal rests on cannot be read
   */
  Optional<LastPass> lastPass() throws IOException, MojoExecutionException {
    return Optional.empty();
  }

  /**
   * The last pass of a goal that rests on the declaration, on what lies beside it, and on these.
   */
  final Optional<LastPass> passOf(File... settings) throws IOException, MojoExecutionException {
    if (force
        || project == null
        || project.getFile() == null
        || plugin == null
        || execution == null) {
      return Optional.empty();
    }
    Request request = request();
    Basis basis = new Basis().and(request.asOf()).and(failOn);
    basis.andContent(request.declaration()).andContent(request.lockFile());
    if (request.overlay().isPresent()) {
      basis.andContent(request.overlay().get());
    }
    for (File setting : settings) {
      basis.and(setting);
    }
    for (Artifact artifact : plugin.getArtifacts()) {
      basis.andLibrary(artifact.getFile().toPath());
    }
    return Optional.of(
        new LastPass(
            Path.of(project.getBuild().getDirectory(), "avow-passed"),
            execution.getGoal() + "-" + execution.getExecutionId(),
            basis.hex()));
  }

  private void keep(LastPass pass, Report report) throws IOException {
    List<WrittenFile> unchanged =
        report.files().stream().map(file -> new WrittenFile(file.path(), false)).toList();
    pass.keep(
        unchanged.stream().map(file -> Path.of(file.path())).toList(),
        ReportLog.of(report.withFiles(unchanged), rest()));
  }

  /** The names of what any of the goals can be told. */
  private Set<String> parameters() {
    return plugin == null
        ? Set.of()
        : plugin.getMojos().stream()
            .flatMap(mojo -> mojo.getParameterMap().keySet().stream())
            .collect(Collectors.toSet());
  }

  /** The one thing the goal does. */
  abstract Outcome work() throws IOException, MojoExecutionException;

  /** Where the findings are that a log does not hold; empty when they are nowhere. */
  String rest() {
    return "";
  }

  /** What is left to do when all has been said. */
  void finish(Outcome outcome, FailOn gate) throws IOException, MojoExecutionException {}

  private FailOn gate() throws MojoExecutionException {
    return FailOn.named(failOn)
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "<failOn> is '" + failOn + "'. Set it to one of: " + FailOn.words() + "."));
  }

  /** The declaration to work on, and the day to judge it on. */
  final Request request() throws MojoExecutionException {
    File file = declaration();
    if (!file.isFile()) {
      throw new MojoExecutionException(missing(file));
    }
    return new Request(file.toPath(), Optional.ofNullable(overlay).map(File::toPath), today());
  }

  /** The file of the declaration, whether it is there or not. */
  final File declaration() throws MojoExecutionException {
    if (declaration == null) {
      throw new MojoExecutionException(
          "There is no project here to look for privacy.yaml in. Set -Davow.declaration=FILE.");
    }
    return declaration;
  }

  private String missing(File file) {
    boolean oneOfMany =
        project != null && project.getParent() != null && !project.isExecutionRoot();
    if (file.isDirectory()) {
      return file + " is a folder, and a declaration is a file. Set <declaration> to the file.";
    }
    return file
        + " does not exist. Run 'mvn avow:init' to start one, or set <declaration>"
        + (oneOfMany
            ? " to the one this module shares with others; set avow.skip where there is nothing to"
                + " declare."
            : ".");
  }

  final LocalDate today() throws MojoExecutionException {
    if (asOf == null) {
      return Avow.today();
    }
    try {
      return LocalDate.parse(asOf);
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException(
          "<asOf> is '" + asOf + "'. Write year-month-day, such as 2026-12-01.");
    }
  }

  /**
   * That number, for what takes such numbers.
   *
   * @throws MojoExecutionException if it is none of them
   */
  static int whole(Whole numbers, String parameter, int given) throws MojoExecutionException {
    return numbers
        .read(String.valueOf(given))
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "<" + parameter + "> is '" + given + "'. Set it to " + numbers.wanted() + "."));
  }

  private void conclude(Exit exit) throws MojoExecutionException, MojoFailureException {
    switch (exit) {
      case PASSED -> {}
      case FINDINGS -> throw new MojoFailureException("It does not hold; see the findings above.");
      case UNREADABLE ->
          throw new MojoExecutionException("Nothing could be judged or written; see above.");
      case INCOMPLETE ->
          throw new MojoExecutionException(
              "Something could not be judged, which is not the same as passed; see above.");
      case FAILED -> throw new MojoExecutionException("The work could not be done; see above.");
    }
  }
}
