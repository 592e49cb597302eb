/**
 * What the law asks of a declaration: rows of requirements, the facts that decide whether a row
 * applies, the proofs that decide whether it is met, and the ledger that says both. Works on values
 * alone: a declaration, a date, and {@link dev.avow.law.Evidence} that others gathered; knows
 * neither documents nor sites. The lock file lives here too: approvals and published digests are
 * what the law room remembers of what was promised, and its findings turn with dates as rows do.
 * Packs, the table of laws and the lock file are read through {@code yaml}. Users may rely on
 * {@link dev.avow.law.Ledger} and what it holds.
 */
@NullMarked
package dev.avow.law;

import org.jspecify.annotations.NullMarked;
