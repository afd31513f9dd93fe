package dev.proofmark.audit.testresult.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.proofmark.evaluation.prediction.PredictionFileException;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import dev.proofmark.evaluation.prediction.PredictionReader;
import dev.proofmark.evaluation.prediction.ProblemKind;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.RuleCatalogue;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PredictionProblemsTest {

    private static final PredictionFormat FORMAT = PredictionFormat.binary("pos", List.of("neg", "pos"));

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void hasWordsForEachKind(ProblemKind kind) {
        assertThat(RuleCatalogue.instance().find(PredictionProblems.code(kind))).isPresent();
    }

    @Test
    void namesRowColumnAndWhatWasFound() {
        Refusal refusal = refusal("id,true,predicted,score\n1,pos,pos,0.9\n1,maybe,neg,NaN\n", StandardCharsets.UTF_8);

        assertThat(refusal.rule()).isEqualTo("predictions-unreadable");
        assertThat(refusal.facts()).containsEntry("count", "3");
        assertThat(refusal.fields())
                .extracting(FieldRefusal::pointer, FieldRefusal::code)
                .contains(tuple("/3/true", "prediction-label-unknown"), tuple("/3/score", "prediction-not-finite"));
    }

    @Test
    void pointsToTheWholeWhereNoRowIsWrong() {
        assertThat(refusal("", StandardCharsets.UTF_8).fields())
                .extracting(FieldRefusal::pointer, FieldRefusal::code)
                .containsExactly(tuple("", "prediction-empty"));
    }

    private static Refusal refusal(String csv, Charset charset) {
        var wrong = catchThrowableOfType(
                PredictionFileException.class,
                () -> PredictionReader.read(new ByteArrayInputStream(csv.getBytes(charset)), FORMAT));
        return PredictionProblems.refusal(wrong);
    }
}
