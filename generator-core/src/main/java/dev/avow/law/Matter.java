package dev.avow.law;

import dev.avow.content.Vocabulary;
import dev.avow.model.Declaration;

/**
 * What facts are asked of: a declaration, the words it is written in, what was seen of the site.
 */
public record Matter(Declaration declaration, Vocabulary vocabulary, SeenSite seen) {}
