/**
 * What a run has to say, and the forms it is said in: console text, JSON, and the HTML page that
 * answers "what do we still owe, and where does it say so". Streaming writers of a library make the
 * formats; text from outside is inert in each. May use {@code finding}, {@code law}, {@code
 * content} and {@code text}. Users may rely on the JSON form and its schema.
 */
@NullMarked
package dev.avow.report;

import org.jspecify.annotations.NullMarked;
