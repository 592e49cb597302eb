/**
 * FreeMarker, closed: configuration, Markdown as an output format, and the view of a declaration in
 * which every value prints a mark that tells where it was declared. The only package that knows
 * FreeMarker.
 */
@NullMarked
package dev.avow.template;

import org.jspecify.annotations.NullMarked;
