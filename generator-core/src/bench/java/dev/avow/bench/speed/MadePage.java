package dev.avow.bench.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One page of the made site: 20 to 60 KB with a menu, about 60 links, 6 to 10 pictures, one to
 * three forms, two to five scripts of others, and a footer that leads to the notice. Whatever is
 * drawn is drawn from the page's number.
 */
final class MadePage {

  private static final int MENUS = 8;
  private static final int LINKS = 36;

  /** Pages below a page in the tree that makes every page reachable. */
  private static final int BRANCHES = 8;

  private static final List<String> HOSTS = hosts();

  private final int page;
  private final int pages;
  private final Random random;
  private final Prose prose;

  /** The kinds of form on the page. */
  final List<MadeForm> forms;

  /** The hosts that the page's scripts come from. */
  final List<String> hosts;

  MadePage(int page, int pages) {
    this.page = page;
    this.pages = pages;
    random = new Random(31L * page + 7);
    prose = new Prose(random);
    forms = some(Arrays.asList(MadeForm.values()), 1 + random.nextInt(3));
    hosts = some(HOSTS, 2 + random.nextInt(4));
  }

  /** Declared hosts, and two that nobody declared. */
  private static List<String> hosts() {
    List<String> hosts = new ArrayList<>(MadeDeclaration.HOSTS);
    hosts.add("ads.river.test");
    hosts.add("heat.grid.test");
    return hosts;
  }

  static String path(int page) {
    return switch (page) {
      case 0 -> "/";
      case 1 -> "/privacy.html";
      default -> "/part-" + page % MENUS + "/p" + page + ".html";
    };
  }

  /** Whether the page links to an address that is not there. */
  boolean dead() {
    return page % 100 == 42;
  }

  String html() {
    int size = 20_000 + random.nextInt(40_000);
    StringBuilder html = new StringBuilder(size + 4_000);
    head(html);
    menu(html);
    List<String> parts = parts();
    html.append("<main><article><h1>").append(prose.words(4)).append("</h1>\n");
    for (int count = 0; html.length() < size - 1_000 || count < parts.size(); count++) {
      html.append("<section class='text text--").append(count % 24).append("'>");
      if (count % 4 == 0) {
        html.append("<h2>").append(prose.words(3)).append("</h2>");
      }
      html.append("<p>").append(prose.sentence()).append(" <em>").append(prose.word());
      html.append("</em> ").append(prose.sentence()).append(' ').append(prose.sentence());
      html.append(count < parts.size() ? parts.get(count) : "").append("</p></section>\n");
    }
    forms.forEach(
        form -> html.append("<aside class='aside'>").append(form.html(page)).append("</aside>\n"));
    html.append("</article></main>\n");
    return foot(html).toString();
  }

  private void head(StringBuilder html) {
    html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    html.append(page == 1 ? "Privacy notice" : prose.words(4)).append(" - ").append(page);
    html.append("</title>\n<meta name=\"description\" content=\"").append(prose.sentence());
    html.append("\">\n<link rel=\"stylesheet\" href=\"/site.css\">\n");
    for (String host : hosts) {
      html.append("<script async src=\"https://")
          .append(host)
          .append("/v1.js?for=made\"></script>\n");
    }
    html.append("</head>\n<body>\n");
  }

  private void menu(StringBuilder html) {
    html.append("<header><a class=\"logo\" href=\"/\">Made Trading</a><nav><ul class='menu'>\n");
    for (int menu = 0; menu < MENUS; menu++) {
      html.append("<li class='menu__item'><button aria-expanded='false' aria-controls='m")
          .append(menu);
      html.append("'>").append(prose.word()).append("</button><ul id='m").append(menu).append("'>");
      for (int entry = 0; entry < 2; entry++) {
        html.append("<li>").append(link(path((menu + entry * MENUS + 2) % pages), "menu__link"));
        html.append("</li>");
      }
      html.append("</ul></li>\n");
    }
    html.append("</ul></nav></header>\n");
  }

  /** Links and pictures, each to stand in a paragraph of its own. */
  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (int below = 1; below <= BRANCHES && page * BRANCHES + below < pages; below++) {
      parts.add(link(path(page * BRANCHES + below), "text__link"));
    }
    if (dead()) {
      parts.add(link("/gone/p" + page + ".html", "text__link"));
    }
    while (parts.size() < LINKS) {
      parts.add(link(path(random.nextInt(pages)), "text__link"));
    }
    int pictures = 6 + random.nextInt(5);
    for (int picture = 0; picture < pictures; picture++) {
      int which = random.nextInt(SiteMaker.PICTURES);
      String alt = prose.words(2);
      parts.set(
          picture * 3,
          parts.get(picture * 3)
              + "<img loading='lazy' src='/pictures/p"
              + which
              + ".gif' alt='"
              + alt
              + "'>");
    }
    return parts;
  }

  private String link(String path, String css) {
    return " <a class='" + css + "' href='" + path + "'>" + prose.words(2) + "</a> ";
  }

  private StringBuilder foot(StringBuilder html) {
    html.append("<footer><ul>");
    for (int entry = 2; entry < 8; entry++) {
      html.append("<li>").append(link(path(entry % pages), "foot")).append("</li>");
    }
    return html.append("<li><a href=\"/privacy.html\">Privacy notice</a></li></ul>")
        .append(
            "<p><a href=\"mailto:privacy@made.example\">privacy@made.example</a></p></footer>\n")
        .append("<script src=\"/site.js\" defer></script>\n</body>\n</html>\n");
  }

  private <T> List<T> some(List<T> all, int count) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, count));
  }
}
