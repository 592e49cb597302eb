package dev.avow.maven;

import dev.avow.SiteKeys;
import dev.avow.SiteReach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What the settings of Maven say about the way to a site. */
final class SettingsKeys {

  private SettingsKeys() {}

  /** The user names, passwords and tokens of the servers with these ids, which are hosts. */
  static SiteKeys of(
      List<String> servers, Optional<Settings> settings, Optional<SettingsDecrypter> decrypter) {
    List<SiteReach.Login> logins = new ArrayList<>();
    List<SiteReach.Header> headers = new ArrayList<>();
    for (String id : servers) {
      Server server = settings.map(all -> all.getServer(id)).orElse(null);
      if (server == null) {
        return faulty(
            id,
            "is not in the settings",
            "Add a <server> with this <id> to settings.xml, or take the id out of <servers>");
      }
      Server open = decrypter.map(each -> decrypted(server, each)).orElse(server);
      String user = text(open.getUsername());
      String password = text(open.getPassword());
      if (password.isEmpty()) {
        return faulty(
            id,
            "has no password in the settings",
            "Give it a <username> and a <password>, or, for a token, a <password> alone");
      }
      if (user.isEmpty()) {
        headers.add(new SiteReach.Header(id, "Authorization", "Bearer " + password));
      } else {
        logins.add(new SiteReach.Login(id, user, password));
      }
    }
    return new SiteKeys(logins, headers, "");
  }

  /** Without what opens it the site would be judged by what it shows to strangers. */
  private static SiteKeys faulty(String id, String problem, String remedy) {
    String fault = "The server '" + id + "' of <servers> " + problem + ". " + remedy + ".";
    return new SiteKeys(List.of(), List.of(), fault);
  }

  /** Settings may hold passwords encrypted by the master password of the machine. */
  private static Server decrypted(Server server, SettingsDecrypter decrypter) {
    Server open = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
    return open == null ? server : open;
  }

  /** The proxy that is active in the settings, unless they say to go to the site without it. */
  static Optional<SiteReach.Proxy> proxy(
      Settings settings, String site, Optional<SettingsDecrypter> decrypter) {
    return Optional.ofNullable(settings.getActiveProxy())
        .filter(proxy -> !spares(text(proxy.getNonProxyHosts()), host(site)))
        .map(proxy -> decrypter.map(each -> decrypted(proxy, each)).orElse(proxy))
        .map(
            proxy ->
                new SiteReach.Proxy(
                    proxy.getHost(),
                    proxy.getPort(),
                    text(proxy.getUsername()),
                    text(proxy.getPassword())));
  }

  private static Proxy decrypted(Proxy proxy, SettingsDecrypter decrypter) {
    Proxy open = decrypter.decrypt(new DefaultSettingsDecryptionRequest(proxy)).getProxy();
    return open == null ? proxy : open;
  }

  /** Whether the list has the host: parted by | or commas, with * for any text. */
  private static boolean spares(String nonProxyHosts, String host) {
    return Pattern.compile("[|,]")
        .splitAsStream(nonProxyHosts)
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .map(each -> "(?i)\\Q" + each.replace("*", "\\E.*\\Q") + "\\E")
        .anyMatch(host::matches);
  }

  /** Of an address the host, without its port. */
  private static String host(String site) {
    return site.strip()
        .replaceFirst("(?i)^https?://", "")
        .replaceFirst("[/?#].*", "")
        .replaceFirst(":[0-9]*$", "");
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
