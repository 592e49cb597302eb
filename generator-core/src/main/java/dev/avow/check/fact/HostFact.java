package dev.avow.check.fact;

import dev.avow.site.Link;

/** A host that a page makes browsers talk to, with the first place that does. */
public record HostFact(String host, Link.Use use, String element, int line, int column) {}
