package dev.proofmark.audit.checklist.usecase;

import dev.proofmark.audit.checklist.domain.ChecklistItem;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The checklists that there are; within the session or transaction under way. */
public interface Checklists {

    /** All items of an audit, in their order. */
    Uni<List<ChecklistItem>> ofAudit(UUID auditId);

    /** The same, which nobody else changes until the transaction ends. */
    Uni<List<ChecklistItem>> forChange(UUID auditId);

    Uni<Optional<ChecklistItem>> find(UUID auditId, String key);

    Uni<Void> add(List<ChecklistItem> items, Instant now);

    /** Stores the changed item; the answer has its new revision. Fails if another command was faster (I-53). */
    Uni<ChecklistItem> save(ChecklistItem item, Instant now);
}
