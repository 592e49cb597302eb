package dev.avow.site.http;

import org.jspecify.annotations.Nullable;

/**
 * What came back from one exchange, redirects not followed.
 *
 * @param body the decoded body as far as it was read; empty for types nobody reads
 * @param partial why the body is not whole, or null when it is
 * @param partialDetail the sentence that goes with {@code partial}; empty when it is null
 * @param served false when a file stands for the response: then nothing can be said about headers,
 *     cookies, redirects and encryption
 * @param drawn whether the body is what scripts made of a page that came without any form
 */
public record Response(
    int status,
    Headers headers,
    Body body,
    @Nullable Reason partial,
    String partialDetail,
    boolean served,
    boolean drawn) {

  /** A response as it came. */
  public Response(
      int status,
      Headers headers,
      Body body,
      @Nullable Reason partial,
      String partialDetail,
      boolean served) {
    this(status, headers, body, partial, partialDetail, served, false);
  }

  /** A whole response, as tests make it. */
  public static Response of(int status, Headers headers, Body body) {
    return new Response(status, headers, body, null, "", true);
  }
}
