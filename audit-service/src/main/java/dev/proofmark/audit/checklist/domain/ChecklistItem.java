package dev.proofmark.audit.checklist.domain;

import java.util.UUID;

/**
 * An item of an audit's checklist.
 *
 * @param position its place on the list, from 0
 * @param revision counts the looks, for those who work apart
 */
public record ChecklistItem(UUID auditId, int position, ItemSubject subject, Look look, long revision) {

    /** An item that nobody has looked at. */
    static ChecklistItem fresh(UUID auditId, int position, ItemSubject subject) {
        return new ChecklistItem(auditId, position, subject, Look.notYet(), 0);
    }

    public String key() {
        return subject.key();
    }

    public boolean isLookedAt() {
        return look.result() != LookResult.NOT_LOOKED_AT;
    }

    ChecklistItem with(Look seen) {
        return new ChecklistItem(auditId, position, subject, seen, revision);
    }
}
