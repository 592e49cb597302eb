package dev.avow.site.http;

import dev.avow.site.address.Address;
import dev.avow.site.address.Inner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/** Shakes hands with a host to see how it encrypts. Nothing but greetings is ever sent. */
final class Handshakes {

  private final HttpSettings settings;
  private final Gate gate;
  private final ExchangeWatch watch;

  Handshakes(HttpSettings settings, Gate gate, ExchangeWatch watch) {
    this.settings = settings;
    this.gate = gate;
    this.watch = watch;
  }

  Encryption look(Address host) {
    Presented presented = new Presented(settings.authorities());
    Set<String> agreed = new TreeSet<>();
    List<String> untold = new ArrayList<>();
    for (Greeting.Old protocol : Greeting.Old.values()) {
      try {
        if (greet(host, protocol)) {
          agreed.add(protocol.word());
        }
      } catch (IOException | Unreached silent) {
        untold.add(protocol.word());
      }
    }
    Unseen unseen = null;
    try {
      agreed.add(shake(host, presented));
    } catch (Unreached e) {
      unseen = new Unseen(host, e.reason(), e.detail(), false);
    } catch (IOException e) {
      // A host that asks for a certificate of ours, or breaks off, has shown its own before.
      boolean late = e instanceof SocketTimeoutException;
      Unreached why = TlsTrouble.early(host, Trouble.of(host, e, late, settings));
      unseen = presented.empty() ? new Unseen(host, why.reason(), why.detail(), false) : null;
    }
    return presented.judged(host, List.copyOf(agreed), untold, unseen);
  }

  private boolean greet(Address host, Greeting.Old protocol) throws IOException, Unreached {
    try (Socket socket = connect(host);
        ExchangeWatch.Exchange deadline = until(socket)) {
      String name = Inner.literal(host.host()) ? "" : host.host();
      socket.getOutputStream().write(Greeting.of(protocol, name));
      boolean agreed = Greeting.agreed(protocol, socket.getInputStream());
      if (deadline.late()) {
        throw new SocketTimeoutException();
      }
      return agreed;
    }
  }

  private String shake(Address host, Presented presented) throws IOException, Unreached {
    try (Socket plain = connect(host);
        ExchangeWatch.Exchange deadline = until(plain)) {
      try {
        return shake(plain, host, presented);
      } catch (IOException e) {
        throw deadline.late() ? new SocketTimeoutException() : e;
      }
    }
  }

  private static String shake(Socket plain, Address host, Presented presented) throws IOException {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {presented}, null);
      if (context.getSocketFactory().createSocket(plain, bare(host), host.port(), true)
          instanceof SSLSocket socket) {
        socket.startHandshake();
        return socket.getSession().getProtocol();
      }
      throw new IOException("no encrypted socket");
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** A clock of our own ends a host that sends a byte now and then. */
  private ExchangeWatch.Exchange until(Socket socket) {
    return watch.over(
        settings.head().toNanos(),
        () -> {
          try {
            socket.close();
          } catch (IOException closed) {
            return; // as was wanted
          }
        });
  }

  private Socket connect(Address host) throws IOException, Unreached {
    gate.check(host);
    InetAddress[] found = gate.admit(host.host(), host.port());
    Socket socket = new Socket();
    try {
      socket.setSoTimeout((int) settings.head().toMillis());
      socket.connect(
          new InetSocketAddress(found[0], host.port()), (int) settings.connect().toMillis());
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  static String bare(Address host) {
    String name = host.host();
    return name.startsWith("[") ? name.substring(1, name.length() - 1) : name;
  }
}
