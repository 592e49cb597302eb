package dev.avow.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A law or program that {@code laws:} can name.
 *
 * @param regime the pack its rows stand in
 * @param inForce the day it took or takes effect; empty for what has no such day
 * @param threshold whom it reaches, in one sentence of our own
 */
public record Law(
    String id, String name, String regime, Optional<LocalDate> inForce, String threshold) {}
