package dev.avow.check.fact.party;

import dev.avow.site.http.SetCookie;
import dev.avow.text.Line;
import dev.avow.text.personal.PersonalKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cookie that was set: its name and the host, never its value.
 *
 * @param said what the response said about it; empty when only its name is known
 */
public record CookieFact(String name, String host, Optional<Said> said) {

  /** Longer names hide what follows them. */
  private static final int LONGEST = 100;

  /** Names that hold what logs a person in; those that guard forms must be read by scripts. */
  private static final Pattern SESSION =
      Pattern.compile("sess|sid\\b|auth|login|token|jwt|remember|logged.?in");

  private static final Pattern GUARD = Pattern.compile("csrf|xsrf|antiforgery|verificationtoken");

  /**
   * What the response said.
   *
   * @param encrypted whether it came over https
   * @param domain the Domain attribute without its leading dot, or null
   * @param lifetime in seconds; null for the session
   */
  public record Said(
      boolean encrypted,
      @Nullable String domain,
      @Nullable String path,
      @Nullable Long lifetime,
      boolean secure,
      boolean httpOnly,
      @Nullable String sameSite,
      Set<SetCookie.Oddity> oddities,
      Set<PersonalKind> holds) {

    /** Whether it takes a cookie away rather than set one. */
    public boolean deletes() {
      return lifetime != null && lifetime <= 0;
    }
  }

  /** A cookie of which nothing but its name is known. */
  public CookieFact(String name, String host) {
    this(name, host, Optional.empty());
  }

  /** A cookie as a response set it. */
  public static CookieFact of(SetCookie cookie) {
    String domain = cookie.domain();
    return new CookieFact(
        Line.of(cookie.name(), LONGEST),
        cookie.setBy().host(),
        Optional.of(
            new Said(
                cookie.setBy().secure(),
                domain != null && domain.startsWith(".") ? domain.substring(1) : domain,
                cookie.path(),
                cookie.lifetime(),
                cookie.secure(),
                cookie.httpOnly(),
                cookie.sameSite(),
                cookie.oddities(),
                cookie.holds())));
  }

  /** Whether its name is that of a cookie that logs people in. */
  public boolean session() {
    String folded = name.toLowerCase(Locale.ROOT);
    return SESSION.matcher(folded).find() && !GUARD.matcher(folded).find();
  }
}
