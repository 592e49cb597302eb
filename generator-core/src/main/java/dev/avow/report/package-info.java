/**
 * What a run has to say, and the forms it is said in: text for a terminal or a log, the HTML page
 * that answers "what do we still owe, and where does it say so", and what programs, build servers,
 * forges and spreadsheets read. Writers of a library make the formats; text from outside is inert
 * in each. May use {@code finding}, {@code law}, {@code content} and {@code text}. Users may rely
 * on the JSON form and its schema.
 */
@NullMarked
package dev.avow.report;

import org.jspecify.annotations.NullMarked;
