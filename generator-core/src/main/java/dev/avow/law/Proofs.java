package dev.avow.law;

import java.util.List;
import java.util.stream.Stream;

/** Takes proofs apart, for whoever wants to know which checks and documents rows rest on. */
public final class Proofs {

  private Proofs() {}

  /** The kinds of proof that the proof joins, in the order they are written. */
  public static Stream<Proof> leaves(Proof proof) {
    List<Proof> parts =
        proof instanceof Proof.All all
            ? all.parts()
            : proof instanceof Proof.Either either ? either.parts() : List.of();
    return parts.isEmpty() ? Stream.of(proof) : parts.stream().flatMap(Proofs::leaves);
  }
}
