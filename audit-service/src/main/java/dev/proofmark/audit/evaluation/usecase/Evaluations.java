package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The evaluations that there are; within the session or transaction under way. */
public interface Evaluations {

    Uni<Optional<Evaluation>> find(UUID id);

    /** For a command on it: nobody else changes it until the transaction ends. */
    Uni<Optional<Evaluation>> hold(UUID id);

    /** Stores one that was just opened, unless its agreement has one; empty then. */
    Uni<Optional<Evaluation>> open(Evaluation evaluation, Instant now);

    /** Those that the viewer sees, one row more than the page has, in the order of their ids. */
    Uni<List<Evaluation>> visible(EvaluationViewer viewer, EvaluationFilter filter, PageRequest page);

    /** Stores a changed one; the answer has its new version. Fails if another command was faster (I-53). */
    Uni<Evaluation> save(Evaluation evaluation, Instant now);
}
