package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.domain.Booking;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who is held by which audit; kept in step with the audits by {@link Audits#save}. Within the session under way. */
public interface Bookings {

    /** Who is held on some of these days, and by which audit; in the order of their days. */
    Uni<List<Booking>> within(AuditDays days);

    /** By which other audits these people are held on some of these days. */
    Uni<List<Booking>> ofOthers(UUID auditId, Collection<String> personIds, AuditDays days);
}
