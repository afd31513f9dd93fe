package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.audit.evaluation.domain.Product;
import dev.proofmark.audit.testresult.domain.ResultKind;
import dev.proofmark.evaluation.prediction.TimingFormat;
import dev.proofmark.evaluation.report.EvaluationJson;
import dev.proofmark.evaluation.report.EvaluationOptions;
import dev.proofmark.evaluation.report.TimingEvaluation;
import dev.proofmark.platform.rules.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;

/** Who reads which files, within this instance's share of memory. */
@ApplicationScoped
class ResultReaders {

    /** Timings have none. */
    private static final String NO_CURVES = "{}";

    private final ResultConfig config;

    ResultReaders(ResultConfig config) {
        this.config = config;
    }

    /**
     * For files of one kind about a product.
     *
     * @throws RefusedException {@code no-predictions} for predictions if no task was agreed
     */
    ResultReader of(ResultKind kind, Product product) {
        return switch (kind) {
            case PREDICTIONS -> predictions(product);
            case TIMINGS -> timings();
        };
    }

    private ResultReader predictions(Product product) {
        var format = MemoryShare.bounded(AgreedFormat.of(product), config, heap());
        double confidence = AgreedFormat.confidence(product);
        var options = AgreedFormat.needsBootstrap(product)
                ? EvaluationOptions.withBootstrap(confidence, config.resamples(), config.seed())
                : EvaluationOptions.withoutBootstrap(confidence);
        return new PredictionsReader(format, options);
    }

    private ResultReader timings() {
        var format = MemoryShare.bounded(TimingFormat.usual(), config, heap());
        return stream -> {
            var timing = TimingEvaluation.of(stream, format);
            return new Evaluated(timing.n(), EvaluationJson.of(timing), NO_CURVES);
        };
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory();
    }
}
