package dev.proofmark.audit.personnel.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who found somebody competent, and on what (ISO/IEC 17021-1:2015, 7.1.3 and 7.2.10).
 *
 * @param evaluatedBy opaque person id, never the person's own; null where the body brought the competence from its former
 *     records, since nobody has found it here
 * @param evidence what was seen: stays in this service
 * @param imported where it came from then; null where it was found here
 */
public record Evaluation(
        @Nullable String evaluatedBy,
        String evidence,
        LocalDate evidenceSeenOn,
        LocalDate recordedOn,
        @Nullable CompetenceImport imported) {

    public Evaluation {
        if ((evaluatedBy == null) == (imported == null)) {
            throw new IllegalArgumentException("a competence is found here or imported");
        }
    }

    /** One that was made here. */
    public Evaluation(String evaluatedBy, String evidence, LocalDate evidenceSeenOn, LocalDate recordedOn) {
        this(evaluatedBy, evidence, evidenceSeenOn, recordedOn, null);
    }

    /** What the body's former records say of one. */
    public static Evaluation imported(
            String evidence, LocalDate evidenceSeenOn, LocalDate recordedOn, CompetenceImport imported) {
        return new Evaluation(null, evidence, evidenceSeenOn, recordedOn, imported);
    }
}
