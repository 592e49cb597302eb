package dev.avow.check.fact;

import java.util.Map;

/**
 * A page on which a notice is expected.
 *
 * @param score how much it looks like a privacy notice; see {@link NoticeLikeness}
 * @param topics of how many subjects of a notice it speaks
 * @param claimed the digest its meta element gives, or empty
 * @param digest of the text it shows
 * @param sections digests of its sections by heading, in order
 * @param mail the addresses it shows or links to, in lower case
 */
public record NoticeFact(
    int score,
    int topics,
    String claimed,
    String digest,
    Map<String, String> sections,
    String mail) {}
