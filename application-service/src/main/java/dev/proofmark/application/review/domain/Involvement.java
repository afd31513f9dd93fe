package dev.proofmark.application.review.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the body did for the client, which bars them for two years after its end (I-02; ISO/IEC 17021-1:2015,
 * 5.2.10).
 *
 * @param personId opaque person id
 * @param consultedUntil its last day; null while it goes on
 */
public record Involvement(
        String personId, InvolvementKind kind, @Nullable LocalDate consultedUntil) {

    /** What follows from it for the person. */
    public Bar bar() {
        return new Bar(personId, consultedUntil == null ? null : CoolingOff.lastDay(consultedUntil));
    }
}
