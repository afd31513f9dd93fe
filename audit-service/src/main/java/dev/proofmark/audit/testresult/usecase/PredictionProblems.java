package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.audit.testresult.domain.ResultKind;
import dev.proofmark.evaluation.Language;
import dev.proofmark.evaluation.prediction.PredictionFileException;
import dev.proofmark.evaluation.prediction.Problem;
import dev.proofmark.evaluation.prediction.ProblemKind;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.Locale;
import java.util.Map;

/** Says what is wrong with a file of predictions or timings: the first hundred problems by row and column. */
final class PredictionProblems {

    private PredictionProblems() {}

    static Refusal refusal(ResultKind kind, PredictionFileException failure) {
        return new Refusal(
                rule(kind),
                failure.problems().stream().map(PredictionProblems::field).toList(),
                Map.of("count", Long.toString(failure.count())));
    }

    /** Its section in docs/rules.md. */
    static String rule(ResultKind kind) {
        return kind == ResultKind.PREDICTIONS ? "predictions-unreadable" : "timings-unreadable";
    }

    /** The pointer is row and column of the file, as the body has no members. */
    private static FieldRefusal field(Problem problem) {
        return new FieldRefusal(
                pointer(problem),
                code(problem.kind()),
                Map.of(
                        "row", Long.toString(problem.row()),
                        "column", problem.column(),
                        "found", problem.found(Language.ENGLISH),
                        "foundKorean", problem.found(Language.KOREAN)));
    }

    private static String pointer(Problem problem) {
        String row = problem.row() == 0 ? "" : "/" + problem.row();
        return problem.column().isEmpty()
                ? row
                : row + "/" + problem.column().replace("~", "~0").replace("/", "~1");
    }

    /** Its section in docs/rules.md. */
    static String code(ProblemKind kind) {
        return "prediction-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
