package dev.proofmark.audit.testreport.web;

import dev.proofmark.audit.testreport.domain.Answer;
import dev.proofmark.audit.testreport.domain.Judgement;
import dev.proofmark.audit.testreport.domain.MetricName;
import dev.proofmark.audit.testreport.domain.StatedValue;
import dev.proofmark.audit.testreport.domain.TestStatement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the laboratory can say in its report; what is left out here is not said any more.
 *
 * @param place where the test took place, if not as planned
 * @param procedure the laboratory's own procedure, if not as planned
 * @param receipt why there is no day of receipt, where none is on record
 * @param values of metrics, with their decimals
 * @param judgements of criteria, where the scheme measures nothing
 */
record StatementRequest(
        @Nullable @Size(max = 2000) String place,
        @Nullable @Size(max = 500) String procedure,
        @Nullable LocalDate testedFrom,
        @Nullable LocalDate testedUntil,
        @Nullable @Valid AnswerRequest receipt,
        @Nullable @Valid AnswerRequest sampling,
        @Nullable @Valid AnswerRequest deviations,
        @Nullable @Valid AnswerRequest externalResults,
        @Nullable @Size(max = 8000) String customerData,
        @Nullable @Size(max = 8000) String opinions,
        @Nullable @Size(max = 500) List<@NotNull @Valid ValueRequest> values,
        @Nullable @Size(max = 200) List<@NotNull @Valid JudgementRequest> judgements) {

    /** An answer, or why there is none: exactly one of both. */
    record AnswerRequest(
            @Nullable @Size(max = 8000) String text,
            @Nullable @Size(max = 2000) String notApplicable) {

        Answer toAnswer() {
            return new Answer(text, notApplicable);
        }
    }

    /**
     * What the laboratory states of a metric.
     *
     * @param value as a text, with the decimals that are stated
     */
    record ValueRequest(
            @NotBlank @Size(max = 60) String metric,
            @Nullable @Size(max = 200) String label,
            @NotBlank @Size(max = 32) String value) {

        StatedValue toValue() {
            return new StatedValue(new MetricName(metric, label), value);
        }
    }

    /** What the laboratory found of a criterion. */
    record JudgementRequest(
            @NotBlank @Size(max = 60) String criterion,
            @NotBlank @Size(max = 4000) String result,
            @NotNull VerdictRequest verdict) {

        Judgement toJudgement() {
            return new Judgement(criterion, result, verdict == VerdictRequest.MEETS);
        }
    }

    /** Whether a criterion is met. */
    enum VerdictRequest {
        MEETS,
        DOES_NOT_MEET
    }

    TestStatement toStatement() {
        return new TestStatement(
                place,
                procedure,
                testedFrom,
                testedUntil,
                answer(receipt),
                answer(sampling),
                answer(deviations),
                answer(externalResults),
                customerData,
                opinions,
                values == null
                        ? List.of()
                        : values.stream().map(ValueRequest::toValue).toList(),
                judgements == null
                        ? List.of()
                        : judgements.stream().map(JudgementRequest::toJudgement).toList());
    }

    private static @Nullable Answer answer(@Nullable AnswerRequest answer) {
        return answer == null ? null : answer.toAnswer();
    }
}
