/**
 * Personal data told by their shape and their check digits, in any text. What is found is never
 * handed on: only its kind and where it begins.
 */
@NullMarked
package dev.avow.text.personal;

import org.jspecify.annotations.NullMarked;
