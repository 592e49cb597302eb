package dev.avow.bench;

import dev.avow.content.Content;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.declaration.contradiction.Contradictions;
import dev.avow.finding.Finding;
import dev.avow.law.Evidence;
import dev.avow.law.Ledger;
import dev.avow.law.Matter;
import dev.avow.law.Obligations;
import dev.avow.law.Requirement;
import dev.avow.law.Requirements;
import dev.avow.law.SeenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yaml.snakeyaml.Yaml;

/** A declaration of 500 lines, read and held against itself and its laws, beside SnakeYAML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JudgingBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

  private final byte[] bytes = LongDeclaration.bytes();
  private final String text = new String(bytes, StandardCharsets.UTF_8);

  /** What is found in one run. */
  record Judged(DeclarationFile file, List<Finding> contradictions, Ledger ledger) {}

  @Benchmark
  public Object bareSnakeYaml() {
    return new Yaml().load(text);
  }

  @Benchmark
  public Object readAndJudged() throws IOException {
    return judged(bytes);
  }

  static Judged judged(byte[] bytes) throws IOException {
    DeclarationFile file = DeclarationReader.read(bytes, "privacy.yaml").value().orElseThrow();
    List<Requirement> rows =
        Requirements.load(Content.shipped(), file.vocabulary(), file.declaration())
            .value()
            .orElseThrow();
    Matter matter = new Matter(file.declaration(), file.vocabulary(), SeenSite.NOTHING);
    return new Judged(
        file,
        Contradictions.find(file, TODAY),
        Obligations.of(rows, matter, TODAY).prove(Evidence.NONE));
  }
}
