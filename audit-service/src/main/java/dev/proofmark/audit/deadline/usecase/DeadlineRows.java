package dev.proofmark.audit.deadline.usecase;

import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.DeadlineKind;
import dev.proofmark.audit.deadline.domain.DeadlineStep;
import dev.proofmark.audit.deadline.domain.SuspensionProposal;
import dev.proofmark.audit.programme.usecase.Viewer;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The deadlines that there are; within the session or transaction under way. */
public interface DeadlineRows {

    /** The ids of those that are not settled: of that kind for that subject. */
    Uni<Optional<UUID>> idOf(DeadlineKind kind, UUID subjectId);

    /** The ids of those of a certification that are not settled, in their order. */
    Uni<List<UUID>> unsettled(UUID certificationId);

    /** Nobody else changes it until the transaction ends. */
    Uni<Optional<Deadline>> findForChange(UUID id);

    /** Stores a new or changed one. */
    Uni<Void> save(Deadline deadline, Instant now);

    /** Writes down that a step was taken; fails if it was taken before, for the same day. */
    Uni<Void> taken(Deadline deadline, DeadlineStep step, Instant now);

    Uni<Void> propose(SuspensionProposal proposal);

    /** The proposal that the deadline has led to has no object any more. */
    Uni<Void> settleProposal(UUID deadlineId, LocalDate today);

    /** Those that the viewer sees and asks for, one row more than the page has, the earliest due first. */
    Uni<List<Deadline>> visible(Viewer viewer, DeadlineFilter filter, PageRequest page);

    /** Proposals, one row more than the page has, in the order of their ids. */
    Uni<List<SuspensionProposal>> proposals(boolean openOnly, PageRequest page);
}
