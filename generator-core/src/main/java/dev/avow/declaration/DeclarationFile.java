package dev.avow.declaration;

import dev.avow.content.Vocabulary;
import dev.avow.model.Declaration;

/**
 * A declaration as it was read.
 *
 * @param name the file, as the user named it
 * @param vocabulary the words it is written in: the shipped ones and its own
 * @param digest SHA-256 of its bytes, in hexadecimal
 */
public record DeclarationFile(
    String name, Declaration declaration, Vocabulary vocabulary, String digest) {}
