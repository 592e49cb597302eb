package dev.avow;

import dev.avow.report.Report;

/** How a verb ended, and everything there is to say about it. */
public record Outcome(Report report, Exit exit) {}
