package dev.avow.site.crawl;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.avow.site.plan.Manners;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CrewTest {

  @Test
  void aLackOfMemoryOfOneOfTheCrewIsToldAsOne() {
    OutOfMemoryError end = new OutOfMemoryError("heap");
    try (Crew crew = new Crew(Manners.polite(), new CompletableFuture<>())) {
      assertThatThrownBy(
              () ->
                  crew.one(
                      () -> {
                        throw end;
                      }))
          .isSameAs(end);
    }
  }
}
