package dev.proofmark.audit.checklist.usecase;

import dev.proofmark.audit.checklist.domain.ChecklistItem;
import java.util.List;
import java.util.UUID;

/**
 * A checklist with what the team has to know besides.
 *
 * @param concerns of stage 1, which stage 2 has to follow up (ISO/IEC 17021-1:2015, 9.3.1.2.2)
 */
public record SeenChecklist(UUID auditId, List<ChecklistItem> items, List<String> concerns) {

    public SeenChecklist {
        items = List.copyOf(items);
        concerns = List.copyOf(concerns);
    }
}
