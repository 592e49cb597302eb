package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholeTest {

  @Test
  void aCountBeginsAtOne() {
    assertThat(Whole.COUNT.read("1")).hasValue(1);
    assertThat(Whole.COUNT.read("999999999")).hasValue(999_999_999);
    assertThat(List.of("0", "-1", "1.5", "ten", "", "2147483648"))
        .allMatch(written -> Whole.COUNT.read(written).isEmpty());
  }

  @Test
  void aPortEndsAt65535() {
    assertThat(Whole.PORT.read("65535")).hasValue(65_535);
    assertThat(List.of("0", "-1", "65536")).allMatch(written -> Whole.PORT.read(written).isEmpty());
  }
}
