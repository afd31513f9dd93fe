package dev.proofmark.audit.finding.domain;

import java.util.UUID;

/**
 * A finding as a tool has it that may have been offline.
 *
 * @param device the tool's own id, opaque
 * @param revision counts its changes of this finding from 1
 */
public record Sending(UUID findingId, String device, int revision, FindingContent content) {

    FindingSource source() {
        return new FindingSource(device, revision);
    }
}
