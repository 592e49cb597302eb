/** Checks of forms: how they are sent, and what they ask for. */
@NullMarked
package dev.avow.check.form;

import org.jspecify.annotations.NullMarked;
