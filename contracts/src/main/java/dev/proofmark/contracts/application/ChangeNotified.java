package dev.proofmark.contracts.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A client told of changes that concern a certification (ISO/IEC 17021-1:2015, 8.5.3); its words are read in the notice.
 * It comes again when the client tells otherwise: for each notice, what came last counts.
 *
 * @param certificationId one of those that the notice names; each has an event of its own
 * @param effectiveOn since when it is so, or from when it will be
 * @param notifiedOn the day on which the client said what stands here
 */
public record ChangeNotified(
        UUID noticeId,
        UUID certificationId,
        UUID organisationId,
        List<ChangeKind> kinds,
        LocalDate effectiveOn,
        LocalDate notifiedOn) {}
