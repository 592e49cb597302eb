package dev.avow.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordLineTest {

  private static final TextLeaf<Duration> DURATION =
      new TextLeaf<>(Duration.class, Duration::toString, Duration::parse);

  private static final TextLeaf<String> SHY =
      new TextLeaf<>(
          String.class,
          text -> {
            if (text.equals("secret")) {
              throw new Unfit();
            }
            return text;
          },
          text -> text);

  enum Color {
    RED,
    GREEN
  }

  sealed interface Way permits Road, Rail {}

  record Road(int lanes) implements Way {}

  enum Rail implements Way {
    WIDE,
    NARROW
  }

  record Tree(String name, List<Tree> branches) {}

  record All(
      boolean yes,
      int number,
      long large,
      double share,
      @Nullable Long maybe,
      @Nullable String text,
      Color color,
      @Nullable Color other,
      List<Color> colors,
      Set<String> names,
      Map<String, Tree> trees,
      SortedMap<Color, Integer> counts,
      Optional<Way> way,
      List<Way> ways,
      Duration time,
      Tree tree) {}

  private static final RecordLine<All> LINES = RecordLine.of(All.class, List.of(DURATION, SHY));

  private static All all(String text) {
    return new All(
        true,
        -3,
        1L << 40,
        0.1,
        0L,
        text,
        Color.GREEN,
        null,
        List.of(Color.RED, Color.RED),
        Set.of("a"),
        Map.of("one\n\"x\" ü 😀", new Tree("", List.of())),
        new TreeMap<>(Map.of(Color.RED, 0)),
        Optional.of(Rail.NARROW),
        List.of(new Road(0), Rail.WIDE),
        Duration.ofSeconds(3),
        new Tree("t", List.of(new Tree("u", List.of()))));
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    for (String text : new String[] {"", null, "line\nbreak", "\u2028"}) {
      String line = LINES.write(all(text)).orElseThrow();
      assertThat(line).doesNotContain("\n");
      assertThat(LINES.read(line)).isEqualTo(all(text));
    }
  }

  @Test
  void whatMustNotBeWrittenTakesItsRecordAlong() {
    assertThat(LINES.write(all("secret"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "1",
        "{}{}",
        "{\"other\":1}",
        "{\"color\":\"BLUE\"}",
        "{\"color\":1}",
        "{\"number\":1e99}",
        "{\"number\":\"1\"}",
        "{\"yes\":null}",
        "{\"ways\":[[\"java.io.File\",{}]]}",
        "{\"ways\":[[\"Road\",{},1]]}",
        "{\"trees\":[\"a\"]}",
        "{\"time\":\"soon\"}"
      })
  void aLineNobodyWroteIsRefused(String line) {
    assertThatThrownBy(() -> LINES.read(line)).isInstanceOf(IOException.class);
  }

  @Test
  void aLineOfThousandFoldDepthIsRefused() {
    String deep = "{\"tree\":" + "{\"branches\":[".repeat(5000);
    assertThatThrownBy(() -> LINES.read(deep)).isInstanceOf(IOException.class);
  }

  @Test
  void aTypeThatCannotBeReadBackIsRefusedBeforeAnythingIsWritten() {
    record Open(Object anything) {}
    assertThatThrownBy(() -> RecordLine.of(Open.class, List.of()))
        .hasMessage(
            "java.lang.Object cannot be written down: keep a record, or give a leaf for it");
  }

  @Test
  void theWordsOfATypeNameEverythingInIt() {
    assertThat(RecordLine.of(Tree.class, List.of()).words())
        .isEqualTo(
            Tree.class.getName()
                + "{name:java.lang.String,branches:java.util.List<"
                + Tree.class.getName()
                + ">}");
  }
}
