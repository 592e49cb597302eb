package dev.avow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HarEntryTest {

  @Test
  void aRecordingTellsWhenAnAnswerCame() throws IOException {
    assertThat(received("2026-12-01T09:00:00.000+01:00"))
        .isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
    assertThat(received("yesterday")).isNull();
  }

  private static @Nullable Instant received(String started) throws IOException {
    try (Json json = Json.of("{\"startedDateTime\": \"" + started + "\"}")) {
      assertThat(json.begin()).isTrue();
      return HarEntry.read(json).received();
    }
  }
}
