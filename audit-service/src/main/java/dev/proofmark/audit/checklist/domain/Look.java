package dev.proofmark.audit.checklist.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor saw.
 *
 * @param reason why it does not apply
 * @param notes internal
 * @param evidence what was seen: documents, records, people's answers by their function
 * @param findings that came of it; they may still be on their way from another tool
 * @param auditor who looked; null before anybody did
 * @param lookedAt by the clock of the auditor's tool
 */
public record Look(
        LookResult result,
        @Nullable String reason,
        String notes,
        List<String> evidence,
        List<UUID> findings,
        @Nullable String auditor,
        @Nullable Instant lookedAt) {

    public Look {
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    static Look notYet() {
        return new Look(LookResult.NOT_LOOKED_AT, null, "", List.of(), List.of(), null, null);
    }

    /** What is missing: evidence for a judgement (ISO/IEC 17021-1:2015, 9.4.4), a reason for leaving something out. */
    List<FieldRefusal> mistakes(String pointer) {
        var mistakes = new ArrayList<FieldRefusal>();
        if (result.judges() && evidence.isEmpty()) {
            mistakes.add(FieldRefusal.of(pointer + "/evidence", "checklist-evidence-missing"));
        }
        if (result == LookResult.NOT_APPLICABLE && (reason == null || reason.isBlank())) {
            mistakes.add(FieldRefusal.of(pointer + "/reason", "checklist-reason-missing"));
        }
        return mistakes;
    }
}
