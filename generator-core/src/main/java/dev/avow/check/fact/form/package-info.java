/** Forms: what they ask for, where they send it, and what stands around them. */
@NullMarked
package dev.avow.check.fact.form;

import org.jspecify.annotations.NullMarked;
