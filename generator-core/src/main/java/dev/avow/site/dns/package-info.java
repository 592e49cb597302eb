/** What DNS tells of names: aliases, whether a domain exists, whether it takes mail. */
@NullMarked
package dev.avow.site.dns;

import org.jspecify.annotations.NullMarked;
