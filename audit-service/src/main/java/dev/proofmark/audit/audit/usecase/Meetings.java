package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.HeldMeeting;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** The meetings that were held. */
public interface Meetings {

    Uni<Void> add(HeldMeeting meeting);

    /** Those of an audit, the opening first. */
    Uni<List<HeldMeeting>> ofAudit(UUID auditId);
}
