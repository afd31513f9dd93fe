package dev.proofmark.audit.testresult.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.proofmark.audit.testresult.domain.ResultKind;
import dev.proofmark.evaluation.prediction.PredictionFileException;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import dev.proofmark.evaluation.prediction.PredictionReader;
import dev.proofmark.evaluation.prediction.ProblemKind;
import dev.proofmark.evaluation.prediction.TimingFormat;
import dev.proofmark.evaluation.prediction.TimingReader;
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

    @ParameterizedTest
    @EnumSource(ResultKind.class)
    void hasWordsForEachKindOfFile(ResultKind kind) {
        assertThat(RuleCatalogue.instance().find(PredictionProblems.rule(kind))).isPresent();
    }

    @Test
    void namesThoseOfTimingsAlike() {
        var file = new ByteArrayInputStream("id,begin,end\n1,0,1\n2,1,0.5\n".getBytes(StandardCharsets.UTF_8));
        var wrong = catchThrowableOfType(
                PredictionFileException.class, () -> TimingReader.read(file, TimingFormat.usual()));
        Refusal refusal = PredictionProblems.refusal(ResultKind.TIMINGS, wrong);

        assertThat(refusal.rule()).isEqualTo("timings-unreadable");
        assertThat(refusal.fields())
                .extracting(FieldRefusal::pointer, FieldRefusal::code)
                .containsExactly(tuple("/3/end", "prediction-end-before-begin"));
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
        return PredictionProblems.refusal(ResultKind.PREDICTIONS, wrong);
    }
}
