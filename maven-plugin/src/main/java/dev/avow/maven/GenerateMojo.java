package dev.avow.maven;

import dev.avow.Avow;
import dev.avow.Outcome;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the privacy notice, the security statement, the opt-out page and the e-mail footer, each
 * as HTML page, HTML fragment, Markdown and plain text, with a review copy that shows the facts
 * behind each paragraph. Files that did not change are left untouched. Opens no connection.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractAvowMojo {

  /** The folder for what is posted; nothing is written outside it. */
  @Parameter(property = "avow.to", defaultValue = "${project.build.directory}/avow")
  private File to = new File("target/avow");

  /**
   * The folder for what is not to be posted: the review copies, which show the facts and
   * requirements behind each paragraph, and the provenance of every block.
   */
  @Parameter(property = "avow.inside", defaultValue = "${project.build.directory}/avow-inside")
  private File inside = new File("target/avow-inside");

  @Override
  Optional<LastPass> lastPass() throws IOException, MojoExecutionException {
    return passOf(to, inside);
  }

  @Override
  Outcome work() throws IOException, MojoExecutionException {
    return Avow.generate(request(), to.toPath(), inside.toPath());
  }
}
