package dev.avow.template;

/** HTML that a page template prints as it is. Everything else in its variables is escaped. */
public record Html(String markup) {}
