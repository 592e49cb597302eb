package dev.avow.browser;

/**
 * Something evidence could not tell.
 *
 * @param place the file, and how far it was read
 * @param problem one sentence
 * @param remedy what a person can do; an imperative sentence
 */
public record EvidenceGap(String place, String problem, String remedy) {}
