package dev.proofmark.application.correspondence.domain;

import java.net.URI;

/**
 * The written words of a message.
 *
 * @param subject one line
 * @param text plain text
 */
public record Letter(String subject, String text) {

    /** Stands where a link that lets somebody in belongs: that is put in for the sending alone, and kept nowhere. */
    public static final String LINK_PLACE = "{link}";

    public Letter {
        if (subject.isBlank() || subject.contains("\n") || text.isBlank()) {
            throw new IllegalArgumentException("a letter has a subject of one line and a text");
        }
    }

    /** Whether there is a place for a link in it. */
    public boolean needsLink() {
        return text.contains(LINK_PLACE);
    }

    /** The letter as it is sent. */
    public Letter with(URI link) {
        return new Letter(subject, text.replace(LINK_PLACE, link.toString()));
    }
}
