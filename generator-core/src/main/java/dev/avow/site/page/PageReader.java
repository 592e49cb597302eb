package dev.avow.site.page;

/**
 * Looks at one page and keeps what matters of it. Called once for each page, on several threads; it
 * must not keep the page or its nodes, and it may throw: that page is then incomplete.
 */
@FunctionalInterface
public interface PageReader<T> {

  T read(Page page);
}
