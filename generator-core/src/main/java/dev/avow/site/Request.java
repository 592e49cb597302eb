package dev.avow.site;

/**
 * One thing to fetch.
 *
 * @param most bytes of decoded body to read
 * @param room where the fetcher asks for memory before it holds a large body
 */
public record Request(Address address, long most, Room.Turn room) {}
