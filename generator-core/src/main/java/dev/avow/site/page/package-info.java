/** A response as a page: decoded, parsed, and with every place that leads or loads elsewhere. */
@NullMarked
package dev.avow.site.page;

import org.jspecify.annotations.NullMarked;
