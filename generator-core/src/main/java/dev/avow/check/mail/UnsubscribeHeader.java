package dev.avow.check.mail;

import dev.avow.finding.Location;
import dev.avow.mail.Header;
import java.util.ArrayList;
import java.util.List;

/**
 * A List-Unsubscribe header (RFC 2369, 2 and 3.2): addresses in angle brackets, parted by commas.
 *
 * @param written the addresses
 * @param wellFormed whether nothing stands between them but commas, blanks and comments
 */
record UnsubscribeHeader(List<String> written, boolean wellFormed, Location where) {

  private static final int MOST = 20;

  static UnsubscribeHeader of(Header header) {
    List<String> written = new ArrayList<>();
    StringBuilder between = new StringBuilder();
    String value = header.value();
    int at = 0;
    while (at < value.length() && written.size() < MOST) {
      int open = value.indexOf('<', at);
      int close = value.indexOf('>', open + 1);
      if (open < 0 || close < 0) {
        break;
      }
      between.append(value, at, open);
      written.add(value.substring(open + 1, close).replaceAll("\\s+", ""));
      at = close + 1;
    }
    between.append(value.substring(Math.min(at, value.length())));
    String rest = between.toString().replaceAll("\\([^()]{0,200}\\)", "");
    boolean wellFormed = !written.isEmpty() && rest.matches("[\\s,]*");
    return new UnsubscribeHeader(List.copyOf(written), wellFormed, header.where());
  }
}
