package dev.proofmark.audit.checklist.web;

import dev.proofmark.audit.checklist.domain.ChecklistDecisions;
import dev.proofmark.audit.checklist.domain.ChecklistItem;
import dev.proofmark.audit.checklist.domain.Reception;
import dev.proofmark.audit.checklist.usecase.SeenChecklist;
import java.util.List;
import java.util.UUID;

/**
 * A checklist as the body's people see it.
 *
 * @param concerns of stage 1, on the list of stage 2
 * @param missing keys of the items without which the audit can't be concluded
 */
public record ChecklistView(
        UUID auditId, int lookedAt, List<String> missing, List<String> concerns, List<ItemView> items) {

    /** What became of the items that a tool sent. */
    public record ReceptionsView(List<ReceptionView> items) {}

    /** What became of one, with the item as it stands. */
    public record ReceptionView(String key, String outcome, ItemView item) {}

    static ChecklistView of(SeenChecklist seen) {
        return new ChecklistView(
                seen.auditId(),
                Math.toIntExact(
                        seen.items().stream().filter(ChecklistItem::isLookedAt).count()),
                ChecklistDecisions.missing(seen.items()),
                seen.concerns(),
                seen.items().stream().map(ItemView::of).toList());
    }

    static ReceptionsView of(List<Reception> receptions) {
        return new ReceptionsView(
                receptions.stream().map(ChecklistView::reception).toList());
    }

    private static ReceptionView reception(Reception reception) {
        ChecklistItem item = reception.item();
        return new ReceptionView(item.key(), reception.outcome().name(), ItemView.of(item));
    }
}
