/**
 * A declaration becomes documents whose every sentence knows the facts it rests on: clause by
 * clause to Markdown, to a syntax tree, to page, fragment, Markdown and plain text. The only
 * package that knows commonmark.
 */
@NullMarked
package dev.avow.document;

import org.jspecify.annotations.NullMarked;
