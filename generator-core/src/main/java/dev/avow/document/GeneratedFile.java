package dev.avow.document;

/**
 * One file to be written.
 *
 * @param name its name below the output folder, with slashes
 * @param text its text, with LF line ends, to be written as UTF-8
 * @param inside whether it is for the organization's own eyes, and must not be posted
 */
public record GeneratedFile(String name, String text, boolean inside) {}
