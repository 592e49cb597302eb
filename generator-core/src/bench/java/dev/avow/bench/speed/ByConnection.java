package dev.avow.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.Optional;

/** Fetches by the JDK's HttpURLConnection, which costs less: two threads that fetch and parse. */
final class ByConnection {

  private static final int THREADS = 2;

  private ByConnection() {}

  static void fetch(Bound bound) {
    for (int i = 0; i < THREADS; i++) {
      new Thread(() -> work(bound)).start();
    }
  }

  private static void work(Bound bound) {
    try {
      for (Optional<String> path = bound.next(); path.isPresent(); path = bound.next()) {
        fetch(bound, path.get());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void fetch(Bound bound, String path) {
    int status = 0;
    byte[] body = {};
    try {
      HttpURLConnection connection = (HttpURLConnection) bound.at(path).toURL().openConnection();
      int answered = connection.getResponseCode();
      // Read to its end also when it is an error, so that the connection serves again.
      try (InputStream in =
          answered < 400 ? connection.getInputStream() : connection.getErrorStream()) {
        body = in == null ? body : in.readAllBytes();
      }
      status = answered;
    } catch (IOException fault) {
      System.err.println(path + ": " + fault);
    }
    bound.answered(status, body);
  }
}
