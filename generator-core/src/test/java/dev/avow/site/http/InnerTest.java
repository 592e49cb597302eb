package dev.avow.site.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.avow.site.address.Address;
import dev.avow.site.address.Inner;
import dev.avow.site.address.Reference;
import dev.avow.site.plan.CrawlPlan;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which machines may be reached: functions of addresses and a table of names, never a socket. */
class InnerTest {

  private static final CrawlPlan OUTSIDE = CrawlPlan.from(Address.of("https://www.shop.example/"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "172.15.255.255", "172.32.0.1",
        "11.0.0.1", "9.255.255.255", "192.167.255.255", "192.169.0.1", "100.63.255.255",
        "100.128.0.1", "169.253.255.255", "169.255.0.1", "223.255.255.255", "198.17.255.255",
        "198.20.0.0", "126.255.255.255", "128.0.0.1"
      })
  void addressesOfThePublicInternetAreNotInner(String address) throws UnknownHostException {
    assertThat(Inner.is(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.0",
        "10.255.255.255",
        "100.64.0.0",
        "100.127.255.255",
        "100.100.100.200",
        "127.0.0.1",
        "127.0.0.2",
        "127.255.255.255",
        "169.254.0.1",
        "169.254.169.254",
        "169.254.170.2",
        "172.16.0.0",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.0.192",
        "192.0.2.1",
        "192.168.0.0",
        "192.168.255.255",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2002:a9fe:a9fe::",
        "2001:0:53aa:64c:0:0:80ff:fffe",
        "2001:db8::1",
        "3fff::1",
        "fc00::1",
        "fd00:ec2::254",
        "fdff:ffff::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "100::1",
        "5f00::1"
      })
  void specialAddressesAreInner(String address) throws UnknownHostException {
    assertThat(Inner.is(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://017700000001/",
        "http://127.0.0.1./",
        "http://127.0.0.01/",
        "http://1.1/",
        "http://[::ffff:7f00:1]/",
        "http://[0:0:0:0:0:ffff:127.0.0.1]/",
        "http://localhost/",
        "http://LOCALHOST./",
        "http://foo.localhost/",
        "http://①②⑦.⓪.⓪.①/",
        "http://127。0。0。1/",
        "http://shop.example@127.0.0.1/",
        "http://127.0.0.1#@shop.example/",
        "http://127.0.0.1\\@shop.example/",
        "http://shop.example:80@127.0.0.1:80/",
        "http://[::]/",
        "http://0/",
        "http://www.shop.example:0/"
      })
  void addressesThatLeadInsideAreRefusedBeforeAnyLookUp(String written) {
    Gate gate = Gate.of(OUTSIDE, table(Map.of("www.shop.example", "93.184.216.34")));
    assertThatThrownBy(() -> gate.check(Address.of(written))).isInstanceOf(Unreached.class);
  }

  @Test
  void aZoneIsNoHost() {
    assertThat(Address.read("http://[::1%25lo]/")).isInstanceOf(Reference.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"metadata.google.internal", "printer.local", "intranet"})
  void namesThatLeadInsideAreRefusedByWhatTheyLeadTo(String name) {
    Gate gate =
        Gate.of(OUTSIDE, table(Map.of("www.shop.example", "93.184.216.34", name, "10.0.0.1")));
    assertThatThrownBy(() -> gate.admit(name, 80)).isInstanceOf(Gate.Refused.class);
  }

  @Test
  void oneInnerAddressSpoilsTheName() {
    Gate.Lookup both =
        host ->
            new InetAddress[] {
              InetAddress.getByName("93.184.216.34"), InetAddress.getByName("127.0.0.1")
            };
    Gate gate = Gate.shut(both);
    assertThatThrownBy(() -> gate.admit("www.shop.example", 80)).isInstanceOf(Gate.Refused.class);
  }

  @Test
  void aNameThatTurnsInsideLaterIsRefused() throws UnknownHostException {
    AtomicInteger asked = new AtomicInteger();
    Gate.Lookup turning =
        host ->
            new InetAddress[] {
              InetAddress.getByName(asked.getAndIncrement() == 0 ? "93.184.216.34" : "127.0.0.1")
            };
    Gate gate = Gate.of(OUTSIDE, turning);
    assertThatThrownBy(() -> gate.admit("www.shop.example", 443)).isInstanceOf(Gate.Refused.class);
  }

  @Test
  void startingInsideOpensTheNamedSitesAndNoOther() throws Exception {
    CrawlPlan inside =
        CrawlPlan.from(Address.of("http://127.0.0.1:8080/")).alsoOwning(Set.of("127.0.0.1:9090"));
    Gate gate = Gate.of(inside, InetAddress::getAllByName);
    gate.check(Address.of("http://127.0.0.1:8080/x"));
    gate.check(Address.of("http://127.0.0.1:9090/x"));
    assertThat(gate.admit("127.0.0.1", 8080)).hasSize(1);
    assertThatThrownBy(() -> gate.check(Address.of("http://127.0.0.1:7070/")))
        .hasMessage(
            "http://127.0.0.1:7070 was refused: it is on this machine or a private network, and the"
                + " crawl did not start there.");
    assertThatThrownBy(() -> gate.admit("127.0.0.1", 7070)).isInstanceOf(Gate.Refused.class);
  }

  private static Gate.Lookup table(Map<String, String> names) {
    return host -> {
      String found = names.get(host);
      if (found == null) {
        throw new UnknownHostException(host);
      }
      return new InetAddress[] {InetAddress.getByName(found)};
    };
  }
}
