package dev.avow.site.http;

/** Why a page, or part of one, could not be seen. */
public enum Reason {
  // No page: something was asked for and did not come.
  TIMEOUT("timeout", Kind.FAILED),
  CONNECT_TIMEOUT("connect-timeout", Kind.FAILED),
  CONNECTION_REFUSED("connection-refused", Kind.FAILED),
  CONNECTION_RESET("connection-reset", Kind.FAILED),
  EMPTY_REPLY("empty-reply", Kind.FAILED),
  DNS("dns", Kind.FAILED),
  BAD_HTTP("bad-http", Kind.FAILED),
  HEADERS_TOO_LARGE("headers-too-large", Kind.FAILED),
  UNSUPPORTED_ENCODING("unsupported-encoding", Kind.FAILED),
  BAD_ENCODING("bad-encoding", Kind.FAILED),
  REDIRECT_LOOP("redirect-loop", Kind.FAILED),
  REDIRECT_LIMIT("redirect-limit", Kind.FAILED),
  URL_TOO_LONG("url-too-long", Kind.FAILED),
  HTTP_STATUS("http-status", Kind.FAILED),
  /** 404 or 410: the site says there is no such page. */
  NOT_FOUND("http-status", Kind.FAILED),
  /** 401, 403 and their like: somebody else may see the page. */
  NOT_ADMITTED("http-status", Kind.FAILED),
  RATE_LIMITED("rate-limited", Kind.FAILED),
  BOT_WALL("bot-wall", Kind.FAILED),
  EMPTY_PAGE("empty-page", Kind.FAILED),
  /** Silence while the encryption was to be agreed on: nothing was asked for yet. */
  TLS_TIMEOUT("timeout", Kind.FAILED),
  /** As {@link #TLS_TIMEOUT}, of a connection that was broken off. */
  TLS_RESET("connection-reset", Kind.FAILED),
  TLS_UNTRUSTED("tls-untrusted", Kind.FAILED),
  TLS_EXPIRED("tls-expired", Kind.FAILED),
  TLS_HOST("tls-host", Kind.FAILED),
  TLS_HANDSHAKE("tls-handshake", Kind.FAILED),
  /** A sitemap that is promised and could not be read: what only it names was not seen. */
  SITEMAP("sitemap", Kind.FAILED),
  /** A file of a folder that is no page before a server has run it. */
  NEEDS_SERVER("needs-server", Kind.FAILED),
  /** Our own fault, or more than this machine can hold. */
  INTERNAL("internal", Kind.FAILED),

  // Not asked for, or not read, by a rule that is told.
  NOT_HTML("not-html", Kind.SKIPPED),
  OFF_SITE("off-site", Kind.SKIPPED),
  ROBOTS("robots", Kind.SKIPPED),
  /** The owner wants nobody to ask for it. */
  LEFT_OUT("left-out", Kind.SKIPPED),
  ACTION_LINK("action-link", Kind.SKIPPED),
  LINK_TOO_LONG("url-too-long", Kind.SKIPPED),
  NO_FOLLOW("nofollow", Kind.SKIPPED),
  TRAP("trap", Kind.SKIPPED),
  BUDGET("budget", Kind.SKIPPED),

  // Refused for the safety of the machine that crawls.
  PRIVATE_ADDRESS("private-address", Kind.REFUSED),
  REDIRECT_SCHEME("redirect-scheme", Kind.REFUSED),
  PORT("port", Kind.REFUSED),

  // A page, but not the whole of it.
  TRUNCATED("truncated", Kind.PARTIAL),
  TOO_LARGE("too-large", Kind.PARTIAL),
  TOO_MANY_NODES("too-many-nodes", Kind.PARTIAL),
  /** The address led to a login instead. */
  LOGIN_WALL("login-wall", Kind.PARTIAL),
  TOO_MANY_LINKS("too-many-links", Kind.PARTIAL),
  NEEDS_SCRIPT("needs-script", Kind.PARTIAL);

  /** What the reason does to the page. */
  public enum Kind {
    FAILED,
    SKIPPED,
    REFUSED,
    PARTIAL
  }

  private final String word;
  private final Kind kind;

  Reason(String word, Kind kind) {
    this.word = word;
    this.kind = kind;
  }

  /** The word reports use, in lower case with dashes. */
  public String word() {
    return word;
  }

  public Kind kind() {
    return kind;
  }
}
