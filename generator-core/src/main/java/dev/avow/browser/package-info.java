/**
 * What a browser saw: read from files that browsers and their tools write, or watched while one is
 * driven by us. Gives pages, hosts, cookies and the names of what is stored, never values; knows
 * nothing of declarations. Users may not rely on it.
 */
@NullMarked
package dev.avow.browser;

import org.jspecify.annotations.NullMarked;
