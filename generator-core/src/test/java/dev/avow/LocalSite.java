package dev.avow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A site on loopback that counts what it answers, and can fall silent after so many answers. */
public final class LocalSite implements AutoCloseable {

  /** So few requests under way that all of them may wait while a level still has some left. */
  public static final int AT_ONCE = 4;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, String> pages = new LinkedHashMap<>();
  private final List<String> cookies = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> answered = new ConcurrentHashMap<>();
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger credit = new AtomicInteger(Integer.MAX_VALUE);
  private volatile CountDownLatch silent = new CountDownLatch(0);

  /** How an answer may be held back. */
  @FunctionalInterface
  public interface Delay {
    void before(String path) throws InterruptedException;
  }

  private volatile Delay delay = path -> {};

  public LocalSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  public LocalSite page(String path, String html) {
    pages.put(path, html);
    return this;
  }

  /** Sets the cookie, with its attributes, in each answer. */
  public LocalSite setting(String cookie) {
    cookies.add(cookie);
    return this;
  }

  LocalSite delaying(Delay chosen) {
    delay = chosen;
    return this;
  }

  /**
   * A shop of three levels: forms on each page, cookies with each answer, a notice, pages that
   * differ in their query, links that lead nowhere and links that redirect.
   */
  public LocalSite shop() {
    StringBuilder home = new StringBuilder("<a href=/privacy>Privacy notice</a><a href=/old>o</a>");
    for (int shelf = 0; shelf < 8; shelf++) {
      home.append("<a href='/shelf").append(shelf).append("/'>s</a>");
      StringBuilder list = new StringBuilder("<a href=/privacy>Privacy notice</a>");
      for (int item = 0; item < 6; item++) {
        list.append("<a href='/shelf" + shelf + "/item?n=" + item + "'>i</a>");
        list.append("<a href='/shelf" + (shelf + 1) % 8 + "/item?n=" + item + "'>i</a>");
        page("/shelf" + shelf + "/item?n=" + item, form("item " + shelf + item));
      }
      page(
          "/shelf" + shelf + "/",
          list.append("<a href=/gone" + shelf + ">g</a>" + shelf).toString());
    }
    page("/", home + form("home") + "<img src=https://pixel.example/p.gif>");
    page("/privacy", "<h1>Privacy notice</h1><p>Write to privacy@shop.example.</p>");
    return page("/old", "-> /shelf1/");
  }

  private static String form(String text) {
    return "<p>"
        + text
        + "</p><form method=post action=/send><label>E-mail <input type=email name=email></label>"
        + "<label>Date of birth <input name=dob></label><button>Send</button></form>";
  }

  /** A declaration of that shop, in the folder. */
  public Path declaration(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("privacy.yaml"),
        """
        avow: 1
        organization:
          name: Shop
          address: 3 Mill Lane, Burlington, MA 01803, United States
          contact: {email: privacy@shop.example}
        site: {url: "%s", notice: /privacy}
        notice: {version: "1", effective: 2026-12-01, owner: office}
        data:
          email: {from: you, asked-at: none, keep: {for: P1Y}}
        uses:
          answers: {purpose: customer-support, data: [email]}
        parties: none
        rights: {correct: {email: privacy@shop.example}}
        """
            .replace("%s", address()));
  }

  /** A look at it with that many connections. */
  public SiteRequest request() {
    return SiteRequest.of(address())
        .by(new SiteReach(false, AT_ONCE, Duration.ofSeconds(30), Optional.empty()));
  }

  /** Answers so many more pages, then holds what is asked; tells when so many wait. */
  public CountDownLatch silentAfter(int answers, int waiting) {
    credit.set(answers);
    silent = new CountDownLatch(waiting);
    return silent;
  }

  /** Answers everything again. */
  public void speak() {
    credit.set(Integer.MAX_VALUE);
  }

  /** How often each path was answered; robots.txt and sitemaps, which are no pages, left out. */
  public Map<String, Integer> answered() {
    Map<String, Integer> pagesOnly = new LinkedHashMap<>(answered);
    pagesOnly.remove("/robots.txt");
    pagesOnly.remove("/sitemap.xml");
    return pagesOnly;
  }

  public void forget() {
    answered.clear();
    heads.clear();
  }

  /** What was asked, each as the path and the lines of the head. */
  List<String> heads() {
    return heads;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      List<String> head = new ArrayList<>();
      exchange.getRequestHeaders().forEach((name, values) -> head.add(name + ": " + values));
      heads.add(path + " " + head);
      try {
        if (!path.equals("/robots.txt") && credit.decrementAndGet() < 0) {
          silent.countDown();
          end.await();
          return;
        }
        delay.before(path);
      } catch (InterruptedException over) {
        return;
      }
      send(exchange, path);
      answered.merge(path, 1, Integer::sum);
    }
  }

  private void send(HttpExchange exchange, String path) throws IOException {
    String page = pages.get(path);
    exchange.getResponseHeaders().add("Set-Cookie", "sid=canary-cookie-4711; Path=/");
    cookies.forEach(cookie -> exchange.getResponseHeaders().add("Set-Cookie", cookie));
    if (page == null) {
      exchange.sendResponseHeaders(404, -1);
    } else if (page.startsWith("-> ")) {
      exchange.getResponseHeaders().set("Location", page.substring(3));
      exchange.sendResponseHeaders(302, -1);
    } else {
      byte[] body =
          ("<!DOCTYPE html><html lang=en><title>canary-title</title>" + page)
              .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
