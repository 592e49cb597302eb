package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.report.ConsoleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages that people read first say what is so. */
class FrontPageTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:$]+)(#[^)]*)?\\)");

  @Test
  void everyLinkBetweenPagesLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        if (!Files.exists(page.resolveSibling(link.group(1)))) {
          broken.add(page + ": " + link.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void theConsoleOnTheFrontPageIsWhatTheLeakyShopPrints() throws IOException {
    Outcome outcome = Example.named("leaky-shop").checkAll();
    StringBuilder text = new StringBuilder();
    ConsoleReport.write(outcome.report(), text, false, "");
    String printed = text.toString().replace("../examples", "examples");

    String readme = Files.readString(ROOT.resolve("README.md"));
    String sample = readme.substring(readme.indexOf("```\nIn examples") + 4);
    List<String> lines =
        sample.substring(0, sample.indexOf("```")).lines().filter(l -> !l.equals("…")).toList();
    assertThat(lines).hasSizeGreaterThan(3).allSatisfy(line -> assertThat(printed).contains(line));
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    pages.add(ROOT.resolve("CONTRIBUTING.md"));
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    return pages;
  }
}
