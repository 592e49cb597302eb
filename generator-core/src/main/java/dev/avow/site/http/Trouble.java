package dev.avow.site.http;

import dev.avow.site.address.Address;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Says in words why an exchange gave no response. */
final class Trouble {

  private Trouble() {}

  static Unreached of(Address address, IOException trouble, boolean late, HttpSettings settings) {
    String site = address.site();
    if (trouble instanceof Gate.Refused) {
      return Gate.refusal(address);
    }
    if (trouble instanceof UnknownHostException) {
      return new Unreached(Reason.DNS, "No machine is known by the name " + address.host() + ".");
    }
    // The client tells a stalled handshake as a connection that was not taken.
    if (trouble instanceof ConnectTimeoutException && !late) {
      return new Unreached(
          Reason.CONNECT_TIMEOUT,
          site + " did not take the connection within " + seconds(settings.connect()) + ".");
    }
    if (trouble instanceof HttpHostConnectException || trouble instanceof ConnectException) {
      return new Unreached(Reason.CONNECTION_REFUSED, site + " does not take connections.");
    }
    if (late || trouble instanceof SocketTimeoutException) {
      return new Unreached(
          Reason.TIMEOUT,
          site + " did not answer within " + seconds(settings.head()) + ". Raise --timeout.");
    }
    if (trouble instanceof SSLException) {
      return TlsTrouble.of(address, trouble);
    }
    if (trouble instanceof NoHttpResponseException) {
      return new Unreached(Reason.EMPTY_REPLY, site + " closed the connection without an answer.");
    }
    if (trouble instanceof MessageConstraintException) {
      return new Unreached(
          Reason.HEADERS_TOO_LARGE, site + " sent a head of more than 200 lines or 256 KB.");
    }
    if (trouble instanceof SocketException || trouble instanceof ConnectionClosedException) {
      return new Unreached(Reason.CONNECTION_RESET, site + " broke the connection off.");
    }
    return new Unreached(Reason.BAD_HTTP, site + " did not answer in HTTP that can be read.");
  }

  static String seconds(Duration time) {
    return time.toSeconds() + " s";
  }
}
