package dev.proofmark.certificate.grievance.domain;

import java.util.Set;

/**
 * What is known at a command of the people whom it is about, by their opaque ids.
 *
 * @param involved who had a part in the subject before (I-36)
 * @param handlerOfBody whether the one who is to investigate works for the body; false of a command that names nobody
 */
public record KnownPeople(Set<String> involved, boolean handlerOfBody) {
    public KnownPeople {
        involved = Set.copyOf(involved);
    }
}
