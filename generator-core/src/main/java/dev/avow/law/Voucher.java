package dev.avow.law;

import dev.avow.finding.Location;
import java.time.LocalDate;

/** A named person who answers for something, from a day until a day. */
public record Voucher(String by, LocalDate on, LocalDate until, Location where) {}
