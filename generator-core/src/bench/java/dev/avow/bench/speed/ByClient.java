package dev.avow.bench.speed;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Fetches by the JDK's HttpClient: 16 requests in flight, two threads that parse. */
final class ByClient {

  private static final int IN_FLIGHT = 16;

  private ByClient() {}

  static void fetch(Bound bound) throws InterruptedException {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    ExecutorService parsers = Executors.newFixedThreadPool(2);
    Semaphore inFlight = new Semaphore(IN_FLIGHT);
    for (Optional<String> path = bound.next(); path.isPresent(); path = bound.next()) {
      inFlight.acquire();
      client
          .sendAsync(
              HttpRequest.newBuilder(bound.at(path.get())).build(), BodyHandlers.ofByteArray())
          .whenComplete((answer, fault) -> inFlight.release())
          .whenCompleteAsync(
              (answer, fault) ->
                  bound.answered(
                      fault == null ? answer.statusCode() : 0,
                      fault == null ? answer.body() : new byte[0]),
              parsers);
    }
    parsers.shutdown();
  }
}
