package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.evaluation.prediction.PredictionFileException;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import dev.proofmark.evaluation.report.Evaluation;
import dev.proofmark.evaluation.report.EvaluationJson;
import dev.proofmark.evaluation.report.EvaluationOptions;
import java.io.IOException;
import java.io.InputStream;

/** Recomputes everything from files of predictions. */
record PredictionsReader(PredictionFormat format, EvaluationOptions options) implements ResultReader {

    @Override
    public Evaluated read(InputStream stream) throws IOException, PredictionFileException {
        Evaluation evaluation = Evaluation.of(stream, format, options);
        return new Evaluated(evaluation.n(), EvaluationJson.of(evaluation), EvaluationJson.curves(evaluation));
    }
}
