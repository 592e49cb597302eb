package dev.avow.document;

/**
 * A text that the public reads inside of something else, such as the footer of a message, in one
 * language.
 *
 * @param name the document, and what it is written for: {@code email-footer-newsletter}
 * @param digest SHA-256 of its canonical text, in hexadecimal; what approvals go by
 */
public record PublicPart(String name, String language, String digest) {}
