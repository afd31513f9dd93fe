package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.audit.testresult.domain.ResultFile;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of predictions that were taken in; they are added and never changed. */
public interface ResultFiles {

    Uni<ResultFile> add(ResultFile file);

    /** The one that counts. */
    Uni<Optional<ResultFile>> latest(UUID evaluationId);

    /** All of them, the newest first. */
    Uni<List<ResultFile>> of(UUID evaluationId);
}
