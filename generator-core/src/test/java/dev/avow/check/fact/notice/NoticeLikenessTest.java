package dev.avow.check.fact.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.avow.site.address.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Which pages are taken for a privacy notice, over labelled pages in seven languages. */
class NoticeLikenessTest {

  private static final Path PAGES = Path.of("src", "test", "resources", "notice", "pages.txt");

  /** Where pages that are no notice stand: one of the three misleads on purpose. */
  private static final List<String> ELSEWHERE = List.of("/page", "/blog/2025/page", "/info");

  private static final List<String> FRAMES =
      List.of(
          "",
          "<footer><a href=/privacy>Privacy</a> <a href=/terms>Terms</a> 2025</footer>",
          "<form><input type=email name=email><small>We protect your data.</small></form>");

  private record Labelled(boolean notice, String name, NoticeFact fact) {}

  @Test
  void noticesAreToldFromOtherPages() throws IOException {
    List<Labelled> pages = pages();
    List<String> wrong =
        pages.stream()
            .filter(page -> page.notice() != NoticeLikeness.enough(page.fact()))
            .map(page -> (page.notice() ? "missed: " : "mistaken: ") + page.name())
            .toList();
    double notices = pages.stream().filter(Labelled::notice).count();
    double missed = wrong.stream().filter(name -> name.startsWith("missed")).count();
    double mistaken = wrong.size() - missed;
    double found = notices - missed;
    double precision = found / (found + mistaken);
    double recall = found / notices;
    System.out.printf(
        Locale.ROOT,
        "%d labelled pages, %.0f of them notices: precision %.3f, recall %.3f %s%n",
        pages.size(),
        notices,
        precision,
        recall,
        wrong);

    assertThat(pages).hasSizeGreaterThanOrEqualTo(200);
    assertThat(precision).isGreaterThanOrEqualTo(0.95);
    assertThat(recall).isGreaterThanOrEqualTo(0.95);
  }

  private static List<Labelled> pages() throws IOException {
    List<Labelled> pages = new ArrayList<>();
    String language = "";
    List<String> titles = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(PAGES)) {
      if (line.startsWith("[")) {
        notices(pages, language, titles, sentences);
        language = line.substring(1, 3);
      } else if (line.startsWith("notice-title: ")) {
        titles.add(line.substring(14));
      } else if (line.startsWith("notice: ")) {
        sentences.add(line.substring(8));
      } else if (line.startsWith("other: ")) {
        String[] parts = line.substring(7).split(" \\| ", 2);
        for (int each = 0; each < ELSEWHERE.size(); each++) {
          String text = "<p>" + parts[1] + "</p>" + FRAMES.get(each);
          pages.add(page(false, language, parts[0], ELSEWHERE.get(each), text));
        }
      }
    }
    notices(pages, language, titles, sentences);
    return pages;
  }

  /** Each title over the whole text, and over four that leave out two neighboring sentences. */
  private static void notices(
      List<Labelled> pages, String language, List<String> titles, List<String> sentences) {
    for (String title : titles) {
      String[] parts = title.split(" \\| ", 2);
      for (int out = -2; out < 8; out += 2) {
        List<String> kept = new ArrayList<>(sentences);
        if (out >= 0) {
          kept.subList(out, out + 2).clear();
        }
        String text = "<p>" + String.join("</p><p>", kept) + "</p>";
        pages.add(page(true, language, parts[0], parts[1], text));
      }
    }
    titles.clear();
    sentences.clear();
  }

  private static Labelled page(
      boolean notice, String language, String title, String path, String text) {
    String html =
        "<html lang=%s><title>%s | Example</title><main><h1>%s</h1>%s</main>"
            .formatted(language, title, title, text);
    Address address = Address.of("https://shop.example" + path);
    return new Labelled(
        notice,
        language + " " + title + " at " + path,
        NoticeText.of(Jsoup.parse(html, address.toString()), address));
  }
}
