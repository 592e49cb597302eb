/** The goals: parameters and one call each; what they say is what the command line says. */
@NullMarked
package dev.avow.maven;

import org.jspecify.annotations.NullMarked;
