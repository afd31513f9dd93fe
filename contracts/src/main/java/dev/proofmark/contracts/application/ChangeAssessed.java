package dev.proofmark.contracts.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The body said what follows from a client's changes (ISO/IEC 17021-1:2015, 8.5.3); why is read in the notice, which
 * stays as it is from then on.
 *
 * @param certificationId one of those that the notice names; each has an event of its own
 */
public record ChangeAssessed(
        UUID noticeId,
        UUID certificationId,
        UUID organisationId,
        List<ChangeKind> kinds,
        LocalDate effectiveOn,
        LocalDate notifiedOn,
        ChangeOutcome outcome,
        LocalDate assessedOn) {}
