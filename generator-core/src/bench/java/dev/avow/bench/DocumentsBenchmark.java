package dev.avow.bench;

import dev.avow.content.Content;
import dev.avow.declaration.DeclarationFile;
import dev.avow.declaration.DeclarationReader;
import dev.avow.document.DocumentOptions;
import dev.avow.document.DocumentSet;
import dev.avow.document.Documents;
import dev.avow.document.GeneratedFile;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The documents of a declaration beside one page of the bare libraries. Ours are several documents,
 * most in four formats, with review copies and provenance; the set-up prints how many, and how
 * long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3) // of the library code there is much, and it is compiled late
@Measurement(iterations = 5, time = 1)
public class DocumentsBenchmark {
  @Param({"long", "bookshop"})
  public String declaration = "";

  private final BareChain chain = new BareChain();
  private byte[] bytes = {};
  private String text = "";
  private DeclarationFile file;

  /** Reads the declaration and prints how much each side writes. */
  @Setup(Level.Trial)
  public void read() throws IOException, TemplateException {
    bytes =
        declaration.equals("long")
            ? LongDeclaration.bytes()
            : Files.readAllBytes(Path.of("../examples/bookshop/privacy.yaml"));
    text = new String(bytes, StandardCharsets.UTF_8);
    file = DeclarationReader.read(bytes, "privacy.yaml").value().orElseThrow();
    DocumentSet set = documents();
    System.out.println(
        "ours: "
            + set.pages().size()
            + " pages of "
            + set.provenance().documents().size()
            + " documents, "
            + set.files().size()
            + " files of "
            + set.files().stream().mapToInt(file -> file.text().length()).sum()
            + " characters, of these Markdown "
            + set.files().stream()
                .filter(file -> file.name().endsWith(".md"))
                .map(GeneratedFile::text)
                .mapToInt(String::length)
                .sum()
            + "; bare: 1 page of "
            + chain.page(text).length()
            + " characters from Markdown of "
            + chain.markdown(text).length());
  }

  @Benchmark
  public String barePage() throws IOException, TemplateException {
    return chain.page(text);
  }

  /** With all companions: fragments, Markdown, text, review copies, provenance. */
  @Benchmark
  public DocumentSet documents() throws IOException {
    return Documents.write(file, Content.shipped(), DocumentOptions.plain());
  }

  /** The pages alone: one of the long declaration, three of the bookshop's. */
  @Benchmark
  public DocumentSet pages() throws IOException {
    return Documents.of(file, Content.shipped()).pages();
  }

  /** The same from the file's bytes, with every rule on. */
  @Benchmark
  public DocumentSet readJudgedAndPages() throws IOException {
    return Documents.of(JudgingBenchmark.judged(bytes).file(), Content.shipped()).pages();
  }

  /** From the file's bytes, with every rule on. */
  @Benchmark
  public DocumentSet readJudgedAndWritten() throws IOException {
    return Documents.write(
        JudgingBenchmark.judged(bytes).file(), Content.shipped(), DocumentOptions.plain());
  }
}
