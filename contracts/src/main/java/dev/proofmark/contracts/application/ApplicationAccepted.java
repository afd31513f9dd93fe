package dev.proofmark.contracts.application;

import dev.proofmark.contracts.SchemeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The review of an application ended well (ISO/IEC 17021-1:2015, 9.1.2).
 *
 * @param certificationId spans everything from the first application on
 * @param kind null in events from before there were kinds: {@code INITIAL}
 * @param requiredCompetences what the team and the decision need to know (9.1.2.3)
 * @param withinAccreditation whether the scope lies within the body's accreditation
 * @param auditActivity the audit that covers what is added; null for kinds that add nothing
 * @param reviewedBy opaque person id
 * @param barredPersons who of the body takes no part in this certification; events from before this member lack it
 * @param sourceCertificate of a transfer; null for other kinds, and in events from before this member
 */
public record ApplicationAccepted(
        UUID applicationId,
        UUID certificationId,
        UUID organisationId,
        @Nullable ApplicationKind kind,
        SchemeReference scheme,
        List<String> requiredCompetences,
        boolean withinAccreditation,
        @Nullable AuditActivity auditActivity,
        String reviewedBy,
        LocalDate acceptedOn,
        @Nullable List<BarredPerson> barredPersons,
        @Nullable SourceCertificate sourceCertificate) {
    public ApplicationAccepted {
        requiredCompetences = List.copyOf(requiredCompetences);
        barredPersons = barredPersons == null ? List.of() : List.copyOf(barredPersons);
    }

    /** Nobody where the event lacks it. */
    @Override
    public List<BarredPerson> barredPersons() {
        return barredPersons == null ? List.of() : barredPersons;
    }
}
