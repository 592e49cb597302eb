package dev.avow.maven;

import dev.avow.Avow;
import dev.avow.Outcome;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads the declaration and judges it against the laws it names. Writes nothing, opens no
 * connection. What only a document, a mail or the site can show is counted as not asked.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends AbstractAvowMojo {

  @Override
  Optional<LastPass> lastPass() throws IOException, MojoExecutionException {
    return passOf();
  }

  @Override
  Outcome work() throws IOException, MojoExecutionException {
    return Avow.validate(request());
  }
}
