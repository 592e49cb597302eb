package dev.avow.site.page;

import java.util.ArrayList;
import java.util.List;

/** The candidates of a srcset attribute. */
final class Srcset {

  private Srcset() {}

  /** An address may hold commas, but not at its ends; descriptors may stand in parentheses. */
  static List<String> addresses(String srcset) {
    if (srcset.isEmpty()) {
      return List.of();
    }
    List<String> addresses = new ArrayList<>();
    int at = 0;
    while (at < srcset.length()) {
      while (at < srcset.length() && (srcset.charAt(at) <= ' ' || srcset.charAt(at) == ',')) {
        at++;
      }
      int start = at;
      while (at < srcset.length() && srcset.charAt(at) > ' ') {
        at++;
      }
      String address = srcset.substring(start, at);
      if (address.endsWith(",")) {
        address = address.replaceAll(",+$", "");
      } else {
        at = descriptorEnd(srcset, at);
      }
      if (!address.isEmpty()) {
        addresses.add(address);
      }
    }
    return addresses;
  }

  private static int descriptorEnd(String srcset, int from) {
    boolean open = false;
    for (int at = from; at < srcset.length(); at++) {
      char c = srcset.charAt(at);
      open = c == '(' || (open && c != ')');
      if (c == ',' && !open) {
        return at + 1;
      }
    }
    return srcset.length();
  }
}
