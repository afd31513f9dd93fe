package dev.proofmark.audit.audit.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan as it was sent, for good.
 *
 * @param version 1 upwards for each audit
 * @param content canonical JSON (RFC 8785)
 * @param sha256 over the content's UTF-8 bytes, in lower-case hexadecimal
 */
public record SentPlan(UUID auditId, int version, String content, String sha256, String sentBy, LocalDate sentOn) {

    /** The audit's present plan, as it is sent by that person on that day. */
    public static SentPlan of(Audit audit, PlanBasis basis, String sentBy, LocalDate sentOn) {
        var version = audit.course().plansSent();
        var content = PlanContent.of(audit, basis, version, sentOn);
        return new SentPlan(audit.id(), version, content, CanonicalJson.sha256(content), sentBy, sentOn);
    }
}
