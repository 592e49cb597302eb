/** Web addresses as browsers read them (WHATWG URL), and what tells two of them apart. */
@NullMarked
package dev.avow.site.address;

import org.jspecify.annotations.NullMarked;
