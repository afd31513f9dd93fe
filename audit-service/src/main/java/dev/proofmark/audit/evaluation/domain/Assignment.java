package dev.proofmark.audit.evaluation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Laboratory and people of an evaluation (ISO/IEC 17065:2012, 6.2.2 and 7.4.2).
 *
 * @param justification why the body accepts a laboratory whose accreditation doesn't cover the test (6.2.2; I-44)
 * @param assignedBy opaque person id of the programme manager
 */
public record Assignment(
        UUID laboratoryId,
        List<String> testers,
        String authoriser,
        String evaluator,
        @Nullable String justification,
        String assignedBy,
        LocalDate assignedOn) {

    public Assignment {
        testers = List.copyOf(testers);
    }

    /** Everybody, the evaluator first. */
    public List<EvaluationMember> members() {
        return Stream.concat(
                        Stream.of(
                                new EvaluationMember(evaluator, EvaluationRole.EVALUATOR),
                                new EvaluationMember(authoriser, EvaluationRole.AUTHORISER)),
                        testers.stream().map(tester -> new EvaluationMember(tester, EvaluationRole.TESTER)))
                .distinct()
                .toList();
    }

    public boolean has(String personId, EvaluationRole role) {
        return members().contains(new EvaluationMember(personId, role));
    }
}
