package dev.proofmark.audit.testresult.usecase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.evaluation.prediction.PredictionFileException;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import dev.proofmark.evaluation.report.Evaluation;
import dev.proofmark.evaluation.report.EvaluationJson;
import dev.proofmark.evaluation.report.EvaluationOptions;
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

/** Recomputes everything from a file of predictions, on threads of its own and only so many at once. */
@ApplicationScoped
class EvaluatePredictions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ResultConfig config;
    private final BlockingWork blocking;
    private final ExecutorService evaluators;

    EvaluatePredictions(ResultConfig config, BlockingWork blocking) {
        this.config = config;
        this.blocking = blocking;
        this.evaluators = Executors.newFixedThreadPool(
                config.atOnce(),
                Thread.ofPlatform().daemon().name("prediction-evaluator-", 1).factory());
    }

    /**
     * What was recomputed, both as JSON of the evaluation engine.
     *
     * @param samples how many predictions there are
     */
    record Evaluated(long samples, String evaluation, String curves) {}

    /**
     * Evaluates a file.
     *
     * @param bootstrap whether metrics that are no shares need an interval
     * @throws RefusedException in the Uni, {@code predictions-unreadable} if the file is not what it has to be
     */
    Uni<Evaluated> handle(Path file, PredictionFormat format, double confidence, boolean bootstrap) {
        EvaluationOptions options = bootstrap
                ? EvaluationOptions.withBootstrap(confidence, config.resamples(), config.seed())
                : EvaluationOptions.withoutBootstrap(confidence);
        PredictionFormat bounded =
                MemoryShare.bounded(format, config, Runtime.getRuntime().maxMemory());
        return blocking.here(
                Uni.createFrom().item(() -> evaluate(file, bounded, options)).runSubscriptionOn(evaluators));
    }

    private static Evaluated evaluate(Path file, PredictionFormat format, EvaluationOptions options) {
        try (InputStream stream = Files.newInputStream(file)) {
            Evaluation evaluation = Evaluation.of(stream, format, options);
            return new Evaluated(evaluation.n(), EvaluationJson.of(evaluation), curves(evaluation));
        } catch (PredictionFileException wrong) {
            throw new RefusedException(PredictionProblems.refusal(wrong));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String curves(Evaluation evaluation) {
        try {
            JsonNode curves =
                    JSON.readTree(EvaluationJson.withCurves(evaluation)).path("curves");
            return curves.isMissingNode() ? "{}" : JSON.writeValueAsString(curves);
        } catch (JsonProcessingException itIsOurs) {
            throw new IllegalStateException(itIsOurs);
        }
    }

    @PreDestroy
    void stop() {
        evaluators.shutdownNow();
    }
}
