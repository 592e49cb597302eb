/**
 * Text that came from outside and may be hostile: what is invisible in it, how it is made fit for
 * each format we write (one escaper each, the only ones of the house), and which word was meant.
 * Knows nothing of the product.
 */
@NullMarked
package dev.avow.text;

import org.jspecify.annotations.NullMarked;
