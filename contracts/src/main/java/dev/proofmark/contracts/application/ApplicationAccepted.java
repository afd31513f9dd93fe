package dev.proofmark.contracts.application;

import dev.proofmark.contracts.SchemeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The review of an application ended well (ISO/IEC 17021-1:2015, 9.1.2).
 *
 * @param certificationId spans everything from the first application on
 * @param requiredCompetences what the team and the decision need to know (9.1.2.3)
 * @param withinAccreditation whether the scope lies within the body's accreditation
 * @param reviewedBy opaque person id
 */
public record ApplicationAccepted(
        UUID applicationId,
        UUID certificationId,
        UUID organisationId,
        SchemeReference scheme,
        List<String> requiredCompetences,
        boolean withinAccreditation,
        String reviewedBy,
        LocalDate acceptedOn) {
    public ApplicationAccepted {
        requiredCompetences = List.copyOf(requiredCompetences);
    }
}
