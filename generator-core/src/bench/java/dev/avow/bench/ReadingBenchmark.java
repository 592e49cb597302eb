package dev.avow.bench;

import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.yaml.Reading;
import java.nio.charset.StandardCharsets;
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

/** A declaration of 500 lines, read: beside the library that does the YAML in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {

  private final byte[] bytes = LongDeclaration.bytes();
  private final String text = new String(bytes, StandardCharsets.UTF_8);

  @Benchmark
  public Object bareSnakeYaml() {
    return new Yaml().load(text);
  }

  @Benchmark
  public Reading<DeclarationFile> read() {
    return DeclarationReader.read(bytes, "privacy.yaml");
  }
}
