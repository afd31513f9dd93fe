package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.audit.testresult.domain.ResultFile;
import dev.proofmark.audit.testresult.domain.ResultKind;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of predictions and timings that were taken in; they are added and never changed. */
public interface ResultFiles {

    Uni<ResultFile> add(ResultFile file);

    /** The one of its kind that counts. */
    Uni<Optional<ResultFile>> latest(UUID evaluationId, ResultKind kind);

    /** All of them, predictions first, each kind the newest first. */
    Uni<List<ResultFile>> of(UUID evaluationId);
}
