package dev.proofmark.certificate.grievance.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint or an appeal is about.
 *
 * @param certificateNumber by which a complaint names the certified client
 * @param decisionId the decision that an appeal is against
 */
public record Subject(
        Concern concern,
        @Nullable String certificateNumber,
        @Nullable UUID decisionId,
        @Nullable UUID certificationId,
        @Nullable UUID organisationId) {
    public Subject {
        boolean ofACase = certificationId != null && organisationId != null;
        boolean holds = switch (concern) {
            case OWN_ACTIVITIES ->
                certificationId == null && organisationId == null && certificateNumber == null && decisionId == null;
            case CERTIFIED_CLIENT -> ofACase && certificateNumber != null && decisionId == null;
            case DECISION -> ofACase && decisionId != null && certificateNumber == null;
        };
        if (!holds) {
            throw new IllegalArgumentException("a subject names all that its concern needs, and nothing else");
        }
    }

    /** What the body does itself. */
    public static Subject ownActivities() {
        return new Subject(Concern.OWN_ACTIVITIES, null, null, null, null);
    }

    /** What the holder of that certificate does. */
    public static Subject certifiedClient(String certificateNumber, UUID certificationId, UUID organisationId) {
        return new Subject(Concern.CERTIFIED_CLIENT, certificateNumber, null, certificationId, organisationId);
    }

    /** A decision of the body on a client's certification. */
    public static Subject decision(UUID decisionId, UUID certificationId, UUID organisationId) {
        return new Subject(Concern.DECISION, null, decisionId, certificationId, organisationId);
    }

    public GrievanceKind kind() {
        return switch (concern) {
            case OWN_ACTIVITIES, CERTIFIED_CLIENT -> GrievanceKind.COMPLAINT;
            case DECISION -> GrievanceKind.APPEAL;
        };
    }
}
