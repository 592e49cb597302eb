package dev.avow.site.http;

import dev.avow.site.address.Address;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** The HTTP client with everything off that would act by itself. */
final class Wire {

  /** Of a head; a redirect's line may hold more than the longest address that is followed. */
  private static final int LONGEST_LINE = 9 * Address.LONGEST;

  private static final int MOST_LINES = 200;

  private Wire() {}

  static PoolingHttpClientConnectionManager pool(
      HttpSettings settings, int connections, DnsResolver resolver) throws IOException {
    Timeout connect = Timeout.of(settings.connect());
    Timeout head = Timeout.of(settings.head());
    Http1Config bounds =
        Http1Config.custom()
            .setMaxLineLength(LONGEST_LINE)
            .setMaxHeaderCount(MOST_LINES)
            .setMaxEmptyLineCount(4)
            .build();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(bounds)
                .responseParserFactory(AnswerParser::new)
                .build())
        .setDnsResolver(resolver)
        .setMaxConnTotal(connections + 2)
        .setMaxConnPerRoute(connections + 2)
        .setDefaultConnectionConfig(
            ConnectionConfig.custom().setConnectTimeout(connect).setSocketTimeout(head).build())
        .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(head).build())
        .setTlsSocketStrategy(
            settings.authorities() == null ? new Later() : tls(settings.authorities()))
        .build();
  }

  private static TlsSocketStrategy tls(@Nullable Path authorities) throws IOException {
    return new DefaultClientTlsStrategy(
        Authorities.context(authorities),
        HostnameVerificationPolicy.CLIENT,
        HttpsSupport.getDefaultHostnameVerifier());
  }

  /** Reads the JDK's own authorities when the first page comes encrypted, if any does. */
  private static final class Later implements TlsSocketStrategy {
    private @Nullable TlsSocketStrategy read;

    @Override
    public SSLSocket upgrade(
        Socket socket, String target, int port, Object attachment, HttpContext context)
        throws IOException {
      return strategy().upgrade(socket, target, port, attachment, context);
    }

    private synchronized TlsSocketStrategy strategy() throws IOException {
      if (read == null) {
        read = tls(null);
      }
      return read;
    }
  }

  static CloseableHttpClient client(
      HttpSettings settings, PoolingHttpClientConnectionManager pool) {
    HttpClientBuilder builder =
        HttpClientBuilder.create()
            .setConnectionManager(pool)
            .setUserAgent(settings.agent())
            .disableRedirectHandling()
            .disableCookieManagement()
            // Else it reads a list of public suffixes, for cookies that it will not manage.
            .setDefaultCookieSpecRegistry(name -> null)
            .disableContentCompression()
            .disableAutomaticRetries()
            .disableConnectionState()
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(Timeout.of(settings.head()))
                    .setConnectionRequestTimeout(Timeout.of(settings.page()))
                    .setAuthenticationEnabled(settings.proxy() != null)
                    .setProtocolUpgradeEnabled(false)
                    .build());
    proxy(settings, builder);
    return builder.build();
  }

  private static void proxy(HttpSettings settings, HttpClientBuilder builder) {
    HttpSettings.Proxy proxy = settings.proxy();
    if (proxy == null) {
      builder.disableAuthCaching();
      return;
    }
    builder.setProxy(new HttpHost("http", proxy.host(), proxy.port()));
    HttpSettings.Login login = proxy.login();
    if (login != null) {
      BasicCredentialsProvider credentials = new BasicCredentialsProvider();
      credentials.setCredentials(
          new AuthScope(proxy.host(), proxy.port()),
          new UsernamePasswordCredentials(login.user(), login.password().toCharArray()));
      builder.setDefaultCredentialsProvider(credentials);
    }
  }

  /** The target goes out as it is: java.net.URI would refuse what browsers send. */
  static HttpUriRequestBase request(String method, HttpHost host, String target) {
    HttpUriRequestBase request = new HttpUriRequestBase(method, URI.create("/"));
    request.setScheme(host.getSchemeName());
    request.setAuthority(new URIAuthority(host));
    request.setPath(target);
    request.setHeader("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1");
    request.setHeader("Accept-Encoding", "gzip, deflate");
    return request;
  }
}
