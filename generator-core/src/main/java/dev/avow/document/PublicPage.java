package dev.avow.document;

/**
 * A document that the public reads, in one language.
 *
 * @param file the name of its HTML page below the output folder
 * @param html the page
 * @param digest SHA-256 of its canonical text, in hexadecimal; what approvals and drift go by
 */
public record PublicPage(
    String document, String language, String file, String html, String digest) {}
