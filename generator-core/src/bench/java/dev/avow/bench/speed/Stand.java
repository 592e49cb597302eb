package dev.avow.bench.speed;

/** Where a made site is served: how large it is, and behind which door. */
record Stand(int pages, Door door) {

  /** How a site answers. */
  enum Door {
    PLAIN(""),
    TLS(", TLS"),
    /** 50 ms pass before every answer. */
    SLOW(", 50 ms");

    private final String words;

    Door(String words) {
      this.words = words;
    }
  }

  static final int DELAY_MS = 50;

  @Override
  public String toString() {
    return String.format("%,d pages", pages) + door.words;
  }
}
