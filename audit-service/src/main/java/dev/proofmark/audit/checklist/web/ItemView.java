package dev.proofmark.audit.checklist.web;

import dev.proofmark.audit.checklist.domain.ChecklistItem;
import dev.proofmark.audit.checklist.domain.ItemSubject;
import dev.proofmark.audit.checklist.domain.Look;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item of a checklist as it is shown. */
public record ItemView(
        String key,
        String kind,
        String korean,
        String english,
        String source,
        boolean gate,
        long revision,
        String result,
        @Nullable String reason,
        String notes,
        List<String> evidence,
        List<UUID> findings,
        @Nullable String auditor,
        @Nullable Instant lookedAt) {

    static ItemView of(ChecklistItem item) {
        ItemSubject subject = item.subject();
        Look look = item.look();
        return new ItemView(
                subject.key(),
                subject.kind().name(),
                subject.korean(),
                subject.english(),
                subject.source(),
                subject.gate(),
                item.revision(),
                look.result().name(),
                look.reason(),
                look.notes(),
                look.evidence(),
                look.findings(),
                look.auditor(),
                look.lookedAt());
    }
}
