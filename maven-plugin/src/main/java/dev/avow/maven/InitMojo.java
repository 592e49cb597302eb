package dev.avow.maven;

import dev.avow.Avow;
import dev.avow.Outcome;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a first <code>privacy.yaml</code> with comments that explain each key, and its schema
 * beside it, so that an editor completes and checks while you type. With <code>site</code> it is
 * drafted from what your site shows. Never overwrites a file.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractSiteMojo {

  /** The file to start. */
  @Parameter(property = "avow.declaration", defaultValue = "${basedir}/privacy.yaml")
  private File file = new File("privacy.yaml");

  @Override
  Outcome work() throws IOException, MojoExecutionException {
    if (site.isBlank()) {
      return Avow.init(file.toPath(), today());
    }
    return Avow.init(
        file.toPath(), siteRequest(), today(), pages -> getLog().debug("Pages seen: " + pages));
  }
}
