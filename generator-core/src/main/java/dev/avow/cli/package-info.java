/**
 * The command line: arguments in, words and an exit code out. The only room that prints, exits, and
 * asks what day it is; everything else is done by the verbs of the root package. Users may rely on
 * the words and the codes, not on the types.
 */
@NullMarked
package dev.avow.cli;

import org.jspecify.annotations.NullMarked;
