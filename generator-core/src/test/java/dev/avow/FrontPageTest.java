package dev.avow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.check.Checks;
import dev.avow.check.mail.MailChecks;
import dev.avow.finding.Rule;
import dev.avow.report.ConsoleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
  void theFrontPageListsEveryCheckAndItsPage() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    for (Rule rule : Stream.concat(Checks.RULES.stream(), MailChecks.RULES.stream()).toList()) {
      assertThat(readme).contains("| [`" + rule.id() + "`](docs/checks/" + rule.id() + ".md) |");
    }
  }

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
    Path shop = ROOT.resolve("examples/leaky-shop");
    Outcome outcome =
        Avow.check(
            new Request(shop.resolve("privacy.yaml"), LocalDate.parse("2026-12-01")),
            SiteRequest.of(shop.resolve("site").toString()),
            pages -> {});
    StringBuilder text = new StringBuilder();
    ConsoleReport.write(outcome.report(), text, false);
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
