package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.domain.AuditStatus;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.usecase.Viewer;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audits that there are; within the session or transaction under way. */
public interface Audits {

    /** An audit as a person sees it. */
    Uni<Optional<SeenAudit>> find(UUID id, String personId);

    /** For a command on the audit itself: nobody else changes it or its findings until the transaction ends. */
    Uni<Optional<Audit>> findForChange(UUID id);

    /** For a command on its findings: the audit stays as it is until the transaction ends. */
    Uni<Optional<Audit>> findHeld(UUID id);

    /** The same as a person sees it. */
    Uni<Optional<SeenAudit>> findHeld(UUID id, String personId);

    /** The last of that kind in the programme. */
    Uni<Optional<Audit>> latest(UUID programmeId, AuditKind kind);

    /** For commands on all of them: nobody else changes them until the transaction ends; in the order of their ids. */
    Uni<List<Audit>> ofProgrammeForChange(UUID programmeId);

    /** All audits of a programme, in the order of their ids. */
    Uni<List<Audit>> ofProgramme(UUID programmeId);

    Uni<Audit> add(Audit audit, Instant now);

    /** Stores the changed audit; the answer has its new version. Fails if another command was faster (I-53). */
    Uni<Audit> save(Audit audit, Instant now);

    /** Those that the viewer sees, one row more than the page has, in the order of their ids. */
    Uni<List<Audit>> visible(Viewer viewer, Wanted wanted, PageRequest page);

    /** These audits, in the order of their ids. */
    Uni<List<Audit>> some(Collection<UUID> ids);

    /** Those that were opened on one of these days, and hold nobody any more. */
    Uni<List<Audit>> heldWithin(AuditDays days);

    /**
     * Which audits a list is to show; null for any.
     *
     * @param status where they stand
     */
    record Wanted(
            @Nullable UUID certificationId,
            @Nullable AuditStatus status,
            @Nullable AuditKind kind) {}
}
