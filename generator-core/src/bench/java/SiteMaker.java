import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a site to crawl: {@code java SiteMaker.java PAGES FOLDER}. The same number gives the same
 * bytes. Every page has a menu, text, one or two forms and four scripts of other hosts, and is
 * reached by links alone; one page in a hundred links to a page that is not there.
 */
public final class SiteMaker {

  private static final String[] WORDS =
      ("account address answer article branch budget change choice client company contact credit"
              + " customer delivery detail district effort event family feature garden guide history"
              + " journey kitchen language letter market member moment network notice office order"
              + " parcel people picture policy price product question reader reason recipe record"
              + " return school season shelf stock story summer supply table theme ticket travel"
              + " update visitor volume window winter writer")
          .split(" ");

  private SiteMaker() {}

  public static void main(String[] arguments) throws IOException {
    int pages = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("robots.txt"), "User-agent: *\nDisallow: /api/\n");
    for (int page = 0; page < pages; page++) {
      Files.writeString(folder.resolve(name(page)), page(page, pages));
    }
    System.out.println(pages + " pages, " + (pages + 99) / 100 + " dead links");
  }

  private static String name(int page) {
    return page == 0 ? "index.html" : "p" + page + ".html";
  }

  private static String page(int page, int pages) {
    Random random = new Random(page);
    StringBuilder html = new StringBuilder(40_000);
    html.append("<!doctype html><html lang=en><head><title>Page ").append(page);
    html.append("</title><link rel=stylesheet href=/site.css></head><body><nav><ul>");
    for (int link = 0; link < 50; link++) {
      int to = link < 8 ? page * 8 + link + 1 : random.nextInt(pages);
      if (to < pages) {
        html.append("<li class='item item--menu'><a href='/").append(name(to)).append("'>");
        html.append(word(random)).append("</a></li>\n");
      }
    }
    html.append("</ul></nav><main>");
    if (page % 100 == 0) {
      html.append("<a href='/gone-").append(page).append(".html'>gone</a>");
    }
    int paragraphs = 40 + random.nextInt(60);
    for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
      html.append("<section class='text'><h2>").append(word(random)).append("</h2><p>");
      for (int count = 0; count < 45; count++) {
        html.append(count % 15 == 7 ? "<em>" + word(random) + "</em> " : word(random) + " ");
      }
      html.append("</p></section>\n");
    }
    html.append("<form action=/api/letter method=post><label for=m>E-mail</label>");
    html.append("<input id=m name=email type=email autocomplete=email><button>Send</button></form>");
    for (int script = 0; script < 4; script++) {
      html.append("<script src='https://s").append(script).append(".vendor.test/x.js'></script>");
    }
    return html.append("<footer><a href='/p1.html'>Privacy</a></footer></main></body></html>")
        .toString();
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
