package dev.avow.maven;

import dev.avow.Avow;
import dev.avow.Outcome;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a first <code>privacy.yaml</code> with comments that explain each key, and its schema
 * beside it, so that an editor completes and checks while you type. With <code>site</code> it is
 * drafted from what your site shows. Never overwrites a file.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractSiteMojo {

  @Override
  Outcome work() throws IOException, MojoExecutionException {
    if (site.isBlank()) {
      return Avow.init(declaration().toPath(), today());
    }
    return Avow.init(
        declaration().toPath(),
        siteRequest(),
        today(),
        pages -> getLog().debug("Pages seen: " + pages));
  }
}
