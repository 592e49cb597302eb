/**
 * Checks of the messages that an organization sends, each held against the mailing it belongs to.
 * Facts are read in one visit of each message; checks judge facts, never messages.
 */
@NullMarked
package dev.avow.check.mail;

import org.jspecify.annotations.NullMarked;
