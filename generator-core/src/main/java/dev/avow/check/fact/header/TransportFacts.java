package dev.avow.check.fact.header;

import dev.avow.site.page.Hop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one page came, and what of it comes or goes unencrypted.
 *
 * @param downgrade the first redirect on the way that left encryption, or null
 * @param upgraded whether the page's policy has browsers ask for everything encrypted
 */
public record TransportFacts(@Nullable Hop downgrade, boolean upgraded, List<PlainFact> plain) {

  public TransportFacts {
    plain = List.copyOf(plain);
  }
}
