package dev.avow.site.http;

import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * A body as it came over the wire, and what can be said about its end.
 *
 * @param late whether our own clock ended the exchange
 * @param open whether the connection's end alone marks the end of an encrypted body: then an
 *     attacker can cut it unseen
 */
record Received(
    FetchRequest request,
    HttpSettings settings,
    Intake wire,
    Coding coding,
    boolean late,
    boolean open) {

  Response response(int status, Headers headers) throws Unreached {
    IOException fault = wire.fault();
    if (fault != null && wire.body().length() == 0) {
      throw Trouble.of(request.address(), fault, late, settings);
    }
    Intake decoded = coding == Coding.NONE ? wire : decoded();
    Reason reason = null;
    String detail = "";
    if (wire.full() || decoded.full()) {
      reason = Reason.TOO_LARGE;
      detail =
          "The page is longer than "
              + (request.most() >> 10)
              + " KB; the rest was not read. Raise --max-bytes.";
    } else if (late) {
      reason = Reason.TRUNCATED;
      detail =
          "The page did not end within "
              + Trouble.seconds(settings.page())
              + "; what came was read. Raise --timeout.";
    } else if (fault != null || decoded.fault() != null) {
      reason = Reason.TRUNCATED;
      detail = "The connection ended, or the compression broke, before the page did.";
    } else if (open && coding == Coding.NONE && !ended(decoded.body())) {
      reason = Reason.TRUNCATED;
      detail = "Nothing says that the encrypted page ended where the connection did.";
    } else if (status == 206) {
      reason = Reason.TRUNCATED;
      detail = "The server sent a part of the page, unasked (status 206).";
    }
    return new Response(status, headers, decoded.body(), reason, detail, true);
  }

  private Intake decoded() throws Unreached {
    try {
      return Intake.of(coding.decode(wire.body()), request.most(), request.room());
    } catch (ZipException notCoded) {
      throw new Unreached(
          Reason.BAD_ENCODING,
          request.address().site() + " says the page is compressed, and it is not.");
    } catch (IOException cutInItsHead) {
      return new Intake(Body.NONE, false, cutInItsHead);
    }
  }

  private static boolean ended(Body body) {
    return body.end(200).toLowerCase(Locale.ROOT).contains("</html>");
  }
}
