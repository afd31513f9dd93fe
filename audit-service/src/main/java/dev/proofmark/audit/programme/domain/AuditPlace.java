package dev.proofmark.audit.programme.domain;

import java.util.Comparator;

/**
 * Where an audit stands in its programme; no two audits of a programme stand in the same place.
 *
 * @param cycle 1 for the cycle that begins with the first decision; the audits before that decision belong to it
 * @param sequence counts the audits of a kind within the cycle, 1 upwards
 */
public record AuditPlace(AuditKind kind, int cycle, int sequence) implements Comparable<AuditPlace> {

    private static final Comparator<AuditPlace> ORDER = Comparator.comparingInt(AuditPlace::cycle)
            .thenComparing(AuditPlace::kind)
            .thenComparingInt(AuditPlace::sequence);

    public AuditPlace {
        if (cycle < 1 || sequence < 1) {
            throw new IllegalArgumentException("cycles and sequences count from 1");
        }
    }

    @Override
    public int compareTo(AuditPlace other) {
        return ORDER.compare(this, other);
    }
}
