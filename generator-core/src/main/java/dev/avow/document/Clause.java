package dev.avow.document;

import java.util.List;
import org.commonmark.node.Node;

/**
 * One clause of a document, printed and read.
 *
 * @param tops its blocks, in order, without marks
 * @param states whether its own statement covers its fixed words
 */
record Clause(
    String id, String template, List<Node> tops, List<ReadBlock> blocks, boolean states) {}
