package dev.avow.site.http;

import dev.avow.site.address.Address;
import dev.avow.site.plan.CrawlPlan;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;

/** Fetches by HTTP/1.1: connects to the address that was checked, and ends what does not end. */
public final class HttpFetcher implements Fetcher {

  private static final int LARGEST_HEAD = 256 * 1024;

  private static final Set<Reason> BROKEN_OFF =
      EnumSet.of(Reason.EMPTY_REPLY, Reason.CONNECTION_RESET);

  private final HttpSettings settings;
  private final Gate gate;
  private final ExchangeWatch watch = new ExchangeWatch();
  private final PoolingHttpClientConnectionManager pool;
  private final CloseableHttpClient client;

  /** A fetcher for that plan: what may be reached depends on where the crawl starts. */
  public HttpFetcher(CrawlPlan plan, HttpSettings settings) throws IOException {
    this(plan, settings, InetAddress::getAllByName);
  }

  HttpFetcher(CrawlPlan plan, HttpSettings settings, Gate.Lookup lookup) throws IOException {
    this.settings = settings;
    this.gate = settings.proxy() == null ? Gate.of(plan, lookup) : Gate.byNames(plan, lookup);
    this.pool = Wire.pool(settings, plan.manners().connections(), new Checked());
    this.client = Wire.client(settings, pool);
  }

  @Override
  public Response fetch(FetchRequest request) throws Unreached {
    gate.check(request.address());
    while (true) {
      HttpClientContext context = HttpClientContext.create();
      try {
        return fetch(request, context);
      } catch (Unreached e) {
        // A server may close a connection it kept open whenever it likes, which says nothing of the
        // page (RFC 9112, 9.3.1). This ends: each turn uses up a connection that answered before.
        if (!BROKEN_OFF.contains(e.reason()) || !keptOpen(context)) {
          throw e;
        }
      }
    }
  }

  private static boolean keptOpen(HttpClientContext context) {
    EndpointDetails connection = context.getEndpointDetails();
    return connection != null && connection.getRequestCount() > 1;
  }

  private Response fetch(FetchRequest request, HttpClientContext context) throws Unreached {
    Address address = request.address();
    HttpHost host = new HttpHost(address.scheme(), bare(address.host()), address.port());
    HttpUriRequestBase exchange = Wire.request("GET", host, address.target());
    credentials(address, exchange);
    if (request.objects()) {
      exchange.setHeader("Sec-GPC", "1");
    }
    long began = System.nanoTime();
    try (ExchangeWatch.Exchange deadline =
        watch.over(settings.head().toNanos(), exchange::cancel)) {
      ClassicHttpResponse response = open(host, exchange, context, address);
      try {
        deadline.until(began + settings.page().toNanos());
        return read(request, exchange, response, deadline);
      } finally {
        close(response);
      }
    } catch (IOException e) {
      // Others that were kept open may be as dead.
      pool.closeIdle(TimeValue.ZERO_MILLISECONDS);
      boolean late = System.nanoTime() - began > 0.9 * settings.head().toNanos();
      Unreached why = Trouble.of(address, e, late, settings);
      // The client knows of a session from when it begins to send the request.
      boolean sent = !address.secure() || context.getSSLSession() != null;
      throw sent ? why : TlsTrouble.early(address, why);
    }
  }

  private ClassicHttpResponse open(
      HttpHost host, HttpUriRequestBase exchange, HttpClientContext context, Address address)
      throws IOException, Unreached {
    try {
      return client.executeOpen(host, exchange, context);
    } catch (RuntimeException e) {
      // The client checks its own state and the server's text by unchecked exceptions too.
      throw new Unreached(
          Reason.BAD_HTTP, address.site() + " did not answer in HTTP that can be read.");
    }
  }

  /** Behind a proxy it is the proxy that connects, and nobody can look. */
  @Override
  public Optional<Encryption> encryption(Address host) {
    return settings.proxy() == null
        ? Optional.of(new Handshakes(settings, gate, watch).look(host))
        : Optional.empty();
  }

  /** What was read stays read, however the rest of the connection ends. */
  private static void close(ClassicHttpResponse response) {
    try {
      response.close();
    } catch (IOException endsBadly) {
      return;
    }
  }

  private Response read(
      FetchRequest request,
      HttpUriRequestBase exchange,
      ClassicHttpResponse response,
      ExchangeWatch.Exchange deadline)
      throws IOException, Unreached {
    Headers headers = headers(request.address(), response);
    int status = response.getCode();
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new Response(status, headers, Body.NONE, null, "", true);
    }
    boolean page = request.wants() == FetchRequest.Wants.PAGE;
    if (page && (!Media.mayBePage(headers) || (status >= 300 && status < 400))) {
      finish(exchange, entity);
      return new Response(status, headers, Body.NONE, null, "", true);
    }
    Optional<Coding> coding = Coding.of(headers);
    if (coding.isEmpty()) {
      exchange.cancel();
      throw new Unreached(
          Reason.UNSUPPORTED_ENCODING,
          request.address().site() + " sent the page in a coding nobody asked for.");
    }
    Intake wire = Intake.of(entity.getContent(), request.most(), request.room());
    if (wire.full() || wire.fault() != null) {
      exchange.cancel(); // closing politely would read to an end that may not come
    }
    boolean open =
        request.address().secure()
            && !response.containsHeader("Content-Length")
            && !entity.isChunked();
    return new Received(request, settings, wire, coding.get(), deadline.late(), open)
        .response(status, headers);
  }

  /** A small rest is read so that the connection can serve again; a long one is cut off. */
  private static void finish(HttpUriRequestBase exchange, HttpEntity entity) throws IOException {
    long length = entity.getContentLength();
    if (length < 0 || length > 16 * 1024) {
      exchange.cancel();
      return;
    }
    try (InputStream rest = entity.getContent()) {
      rest.skipNBytes(length);
    }
  }

  private static Headers headers(Address address, ClassicHttpResponse response) throws Unreached {
    List<Headers.Field> fields = new ArrayList<>();
    long size = 0;
    for (Header header : response.getHeaders()) {
      String value = header.getValue() == null ? "" : header.getValue();
      size += header.getName().length() + value.length() + 4L;
      fields.add(new Headers.Field(header.getName(), value));
      if (control(value) || control(header.getName())) {
        throw new Unreached(
            Reason.BAD_HTTP, address.site() + " sent control characters in its head.");
      }
    }
    if (size > LARGEST_HEAD) {
      throw new Unreached(
          Reason.HEADERS_TOO_LARGE,
          address.site() + " sent a head of more than 200 lines or 256 KB.");
    }
    Headers headers = new Headers(fields);
    List<String> lengths = headers.all("Content-Length");
    if (lengths.stream().distinct().count() > 1 && headers.first("Transfer-Encoding").isEmpty()) {
      throw new Unreached(
          Reason.BAD_HTTP, address.site() + " gave two lengths for one body (RFC 9112, 6.3).");
    }
    return headers;
  }

  private static boolean control(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((c < ' ' && c != '\t') || c == 0x7F) {
        return true;
      }
    }
    return false;
  }

  /** Sent with the first request and to this origin alone: a redirect elsewhere goes without. */
  private void credentials(Address address, HttpUriRequestBase exchange) {
    HttpSettings.Login login = settings.credentials().get(address.origin());
    if (login != null) {
      byte[] pair = (login.user() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
      exchange.setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
    Headers more = settings.headers().getOrDefault(address.origin(), Headers.NONE);
    for (Headers.Field line : more.fields()) {
      exchange.setHeader(line.name(), line.value());
    }
  }

  private static String bare(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  @Override
  public void close() {
    watch.close();
    client.close(CloseMode.IMMEDIATE);
  }

  /** The client's look-up: what it connects to is what was checked. */
  private final class Checked implements DnsResolver {

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
      String name = host.contains(":") ? "[" + host + "]" : host;
      List<InetSocketAddress> found = new ArrayList<>();
      for (InetAddress one : admit(name, port)) {
        found.add(new InetSocketAddress(one, port));
      }
      return found;
    }

    private InetAddress[] admit(String name, int port) throws UnknownHostException {
      HttpSettings.Proxy proxy = settings.proxy();
      boolean toProxy = proxy != null && proxy.host().equals(name) && proxy.port() == port;
      return toProxy ? InetAddress.getAllByName(name) : gate.admit(name, port);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      return admit(host, 0);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
