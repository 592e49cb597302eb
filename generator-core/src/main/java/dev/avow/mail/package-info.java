/**
 * Reads messages that an organization sends, as files: sample messages and the templates they are
 * made from. Says what each of them says, and what of it could not be read; an HTML part is read as
 * a page is, by {@code site}. Knows nothing of declarations. Never evaluates a template. Users may
 * rely on its public types.
 */
@NullMarked
package dev.avow.mail;

import org.jspecify.annotations.NullMarked;
