/**
 * The verbs of Avow (read, judge, generate, check) and the rim where files are written. Everything
 * below is pure; disk and today's date come in here. The command line and the Maven goals have
 * nothing else done, and print what {@code report} writes of it. Users may rely on it.
 */
@NullMarked
package dev.avow;

import org.jspecify.annotations.NullMarked;
