package dev.proofmark.audit.finding.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a content comes from: the revision of a device that was offline, or somebody who saw what they changed.
 *
 * @param device null for who was online
 * @param revision counts the device's changes of this finding from 1; 0 for who was online
 */
public record FindingSource(@Nullable String device, int revision) {

    /** Who sees the present content and changes it. */
    public static final FindingSource ONLINE = new FindingSource(null, 0);

    boolean isDevice(String other) {
        return other.equals(device);
    }
}
