package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The complaints and appeals that there are; within the session or transaction under way. */
public interface Grievances {

    Uni<Void> add(Grievance grievance);

    Uni<Optional<Grievance>> find(GrievanceKind kind, UUID id);

    Uni<Optional<Grievance>> find(GrievanceKind kind, String reference);

    /** Whether an appeal against the decision has not been closed yet. */
    Uni<Boolean> isAppealedAgainst(UUID decisionId);

    /**
     * Writes the step that was taken last at once, against the version that the case was read in; it has its new version.
     * Fails if another command was faster (I-53).
     */
    Uni<Grievance> save(Grievance grievance);

    /** Those that the viewer sees and asks for, one row more than the page has, in the order of their ids. */
    Uni<List<Grievance>> list(GrievanceKind kind, Viewer viewer, GrievanceFilter filter, PageRequest page);
}
