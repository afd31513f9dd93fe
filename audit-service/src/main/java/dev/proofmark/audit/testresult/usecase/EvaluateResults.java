package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.audit.testresult.domain.ResultKind;
import dev.proofmark.evaluation.prediction.PredictionFileException;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.storage.BlockingWork;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Recomputes everything from a file, on threads of its own and only so many at once. */
@ApplicationScoped
class EvaluateResults {

    private final BlockingWork blocking;
    private final ExecutorService evaluators;

    EvaluateResults(BlockingWork blocking, ResultConfig config) {
        this.blocking = blocking;
        this.evaluators = Executors.newFixedThreadPool(
                config.atOnce(),
                Thread.ofPlatform().daemon().name("result-evaluator-", 1).factory());
    }

    /**
     * Evaluates a file of one kind.
     *
     * @throws RefusedException in the Uni, {@code predictions-unreadable} or {@code timings-unreadable}, if the file is
     *     not what it has to be
     */
    Uni<Evaluated> handle(Path file, ResultKind kind, ResultReader reader) {
        return blocking.here(
                Uni.createFrom().item(() -> evaluate(file, kind, reader)).runSubscriptionOn(evaluators));
    }

    private static Evaluated evaluate(Path file, ResultKind kind, ResultReader reader) {
        try (InputStream stream = Files.newInputStream(file)) {
            return reader.read(stream);
        } catch (PredictionFileException wrong) {
            throw new RefusedException(PredictionProblems.refusal(kind, wrong));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @PreDestroy
    void stop() {
        evaluators.shutdownNow();
    }
}
