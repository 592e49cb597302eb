package dev.avow.yaml;

import dev.avow.yaml.Answer.Given;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A value that may differ from law to law: {@code consent}, or {@code {gdpr: consent, lgpd:
 * contract}}.
 *
 * @param byLaw the values by law; one that holds for every law stands under the empty key
 */
public record PerLaw<T>(Map<String, Given<T>> byLaw) {

  public PerLaw {
    byLaw = Collections.unmodifiableMap(new LinkedHashMap<>(byLaw));
  }
}
