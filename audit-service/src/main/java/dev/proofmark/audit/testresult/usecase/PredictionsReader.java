package dev.proofmark.audit.testresult.usecase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.evaluation.prediction.PredictionFileException;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import dev.proofmark.evaluation.report.Evaluation;
import dev.proofmark.evaluation.report.EvaluationJson;
import dev.proofmark.evaluation.report.EvaluationOptions;
import java.io.IOException;
import java.io.InputStream;

/** Recomputes everything from files of predictions. */
record PredictionsReader(PredictionFormat format, EvaluationOptions options) implements ResultReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public Evaluated read(InputStream stream) throws IOException, PredictionFileException {
        Evaluation evaluation = Evaluation.of(stream, format, options);
        return new Evaluated(evaluation.n(), EvaluationJson.of(evaluation), curves(evaluation));
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
}
