package dev.avow.site.http;

/** Thrown by a {@link Fetcher} when an exchange gave no response; carries why, for a person. */
public final class Unreached extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** The detail is a whole sentence: "shop.example did not answer within 10 s." */
  public Unreached(Reason reason, String detail) {
    super(detail, null, false, false); // a value, not an accident: nobody reads its trace
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }
}
