package dev.avow.browser;

import java.io.IOException;
import java.util.Optional;

/** One event of the DevTools protocol, as far as it tells of a request. */
final class NetworkEvent {

  private final Json json;
  private String method = "";
  private String address = "";
  private String document = "";
  private String type = "";

  private NetworkEvent(Json json) {
    this.json = json;
  }

  /** The request that the event tells of; empty when it tells of none. */
  static Optional<Window.Contact> contact(String message) {
    try (Json json = Json.of(message)) {
      NetworkEvent event = new NetworkEvent(json);
      if (json.begin()) {
        json.object(event::outermost);
      }
      return event.method.equals("Network.requestWillBeSent")
          ? Optional.of(new Window.Contact(event.address, event.document, event.type))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty(); // longer than any request we ask about
    }
  }

  private void outermost(String key) throws IOException {
    if (key.equals("message")) {
      json.object(this::message);
    }
  }

  private void message(String key) throws IOException {
    switch (key) {
      case "method" -> method = json.text();
      case "params" -> json.object(this::parameter);
      default -> {}
    }
  }

  private void parameter(String key) throws IOException {
    switch (key) {
      case "url" -> address = json.text();
      case "documentURL" -> document = json.text();
      case "type" -> type = json.text();
      case "request" -> json.object(this::request);
      default -> {}
    }
  }

  private void request(String key) throws IOException {
    if (key.equals("url")) {
      address = json.text();
    }
  }
}
