package dev.proofmark.application.review.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer records (ISO/IEC 17021-1:2015, 9.1.2).
 *
 * @param requiredCompetences what the audit team and the decision need to know (9.1.2.3)
 * @param withinAccreditation whether the scope lies within the body's accreditation
 * @param auditActivity the audit that covers what is new; null for kinds of application that add nothing
 * @param impartiality what ties the body to the client; null while nobody looked into it (I-02)
 * @param reviewedBy opaque person id
 */
public record ReviewRecord(
        ReviewChecks checks,
        List<String> requiredCompetences,
        boolean withinAccreditation,
        @Nullable AuditActivity auditActivity,
        @Nullable ImpartialityAssessment impartiality,
        String reviewedBy,
        LocalDate recordedOn) {

    public ReviewRecord {
        requiredCompetences = List.copyOf(requiredCompetences);
    }
}
