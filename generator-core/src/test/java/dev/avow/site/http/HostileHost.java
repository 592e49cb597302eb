package dev.avow.site.http;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.avow.site.address.Address;
import dev.avow.site.plan.CrawlPlan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hostile server that is kept elsewhere, in a process of its own. */
public final class HostileHost implements AutoCloseable {

  private static final char[] PASSWORD = "changeit".toCharArray();

  private static final Pattern CASE =
      Pattern.compile(
          "\"id\": ?\"([^\"]+)\", ?\"group\": ?\"([^\"]+)\", ?\"outcome\": ?\"([^\"]+)\".*?\"url\":"
              + " ?\"([^\"]+)\"");

  private static final Pattern STORE = Pattern.compile("\"trustStore\": ?\"([^\"]+)\"");

  /** One misbehaviour, where it is met, and how it is to end. */
  public record Case(String id, String group, String url, String outcome) {}

  private final Process process;
  private final Address manifest;

  private HostileHost(Process process, Address manifest) {
    this.process = process;
    this.manifest = manifest;
  }

  /** Started where {@code AVOW_SHARED} names the folder that holds it; else the test is skipped. */
  public static HostileHost start() throws IOException {
    Path source = Path.of(System.getenv("AVOW_SHARED"), "hostile", "HostileServer.java");
    assumeTrue(Files.exists(source), source + " does not exist");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                source.toString(),
                "--lifetime",
                "1800",
                "--tls-old")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return new HostileHost(process, Address.of(out.readLine()));
  }

  public List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    Matcher found = CASE.matcher(file(manifest));
    while (found.find()) {
      cases.add(new Case(found.group(1), found.group(2), found.group(4), found.group(3)));
    }
    return cases;
  }

  /** The page that links to every case. */
  public Address index() {
    return manifest.with("/", null);
  }

  /** What arrived there: counters, and under {@code leaks} what should never have. */
  public String stats() throws IOException {
    return file(manifest.with("/stats.json", null));
  }

  /** Its own authority, as the PEM file a user would name. */
  public Path authority(Path folder) throws IOException {
    Matcher store = STORE.matcher(file(manifest));
    if (!store.find()) {
      throw new IOException("The server made no certificates.");
    }
    try {
      KeyStore keys = KeyStore.getInstance(Path.of(store.group(1)).toFile(), PASSWORD);
      byte[] certificate = keys.getCertificate(keys.aliases().nextElement()).getEncoded();
      String text = Base64.getMimeEncoder().encodeToString(certificate);
      return Files.writeString(
          folder.resolve("authority.pem"),
          "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n");
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static String file(Address address) throws IOException {
    CrawlPlan plan = CrawlPlan.from(address);
    try (HttpFetcher fetcher = new HttpFetcher(plan, HttpSettings.DEFAULT);
        Room.Turn turn = new Room(1 << 30).enter()) {
      Response response =
          fetcher.fetch(new FetchRequest(address, FetchRequest.Wants.FILE, 10 << 20, turn));
      return new String(response.body().toArray(), StandardCharsets.UTF_8);
    } catch (Unreached e) {
      throw new IOException(e.detail());
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
