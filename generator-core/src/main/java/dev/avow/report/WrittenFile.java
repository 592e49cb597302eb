package dev.avow.report;

/**
 * One file a run is answerable for.
 *
 * @param path as the user reaches it
 * @param changed whether this run gave it other bytes than it had
 */
public record WrittenFile(String path, boolean changed) {}
