package dev.proofmark.certificate.grievance.usecase;

import java.util.Set;
import java.util.UUID;

/**
 * Who looks at complaints and appeals.
 *
 * @param everything whether all are theirs to see
 * @param personId what they handle or have raised themselves is
 * @param organisations whose appeals are
 */
public record Viewer(boolean everything, String personId, Set<UUID> organisations) {
    public Viewer {
        organisations = Set.copyOf(organisations);
    }
}
