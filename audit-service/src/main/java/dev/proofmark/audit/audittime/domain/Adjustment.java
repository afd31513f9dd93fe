package dev.proofmark.audit.audittime.domain;

/**
 * One factor by which the table's days were adjusted, with its written reason (I-06).
 *
 * @param percent of the table's days, 1 upwards
 */
public record Adjustment(AdjustmentFactor factor, AdjustmentDirection direction, int percent, String justification) {

    public Adjustment {
        if (percent < 1) {
            throw new IllegalArgumentException("an adjustment of " + percent + " % is none");
        }
    }

    /** The percentage, negative for a reduction. */
    public int signedPercent() {
        return switch (direction) {
            case INCREASE -> percent;
            case DECREASE -> -percent;
        };
    }
}
