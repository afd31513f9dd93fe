package dev.proofmark.contracts.audit;

import dev.proofmark.contracts.SchemeReference;
import java.util.List;
import java.util.UUID;

/**
 * The audit programme of a certification cycle exists (ISO/IEC 17021-1:2015, 9.1.3).
 *
 * @param certificationId spans everything from the first application on
 */
public record ProgrammeCreated(
        UUID programmeId,
        UUID certificationId,
        UUID organisationId,
        SchemeReference scheme,
        List<PlannedAudit> audits) {
    public ProgrammeCreated {
        audits = List.copyOf(audits);
    }
}
