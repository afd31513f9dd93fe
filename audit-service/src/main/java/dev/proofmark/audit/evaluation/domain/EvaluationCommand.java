package dev.proofmark.audit.evaluation.domain;

import dev.proofmark.audit.laboratory.domain.AccreditationCover;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of an evaluation, with the facts of other things that its rules need. */
public sealed interface EvaluationCommand {

    /** The command's name, as refusals tell it. */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * The programme manager fixes laboratory and people, or others in their place.
     *
     * @param justification why the body accepts a laboratory whose accreditation doesn't cover the test; null for none
     */
    record Assign(
            UUID laboratoryId,
            List<String> testers,
            String authoriser,
            String evaluator,
            @Nullable String justification,
            AssignmentFacts facts)
            implements EvaluationCommand {
        public Assign {
            testers = List.copyOf(testers);
        }
    }

    /** A tester writes the plan, or writes it anew before its approval. */
    record WritePlan(PlanContent content) implements EvaluationCommand {}

    /** The evaluator approves the plan as it stands (ISO/IEC 17065:2012, 7.4.1). */
    record ApprovePlan(SchemeTerms terms) implements EvaluationCommand {}

    /**
     * A tester confirms that the item came.
     *
     * @param sha256 as the laboratory computed it, lower-case hex
     */
    record ReceiveItem(LocalDate receivedOn, String condition, String sha256, String storagePlace)
            implements EvaluationCommand {}

    /** A tester records that the item went into other hands. */
    record HandOver(String from, String to, Instant at, String purpose, Instant now) implements EvaluationCommand {}

    /**
     * A tester hands in what the product predicted, in place of what was there.
     *
     * @param sha256 of the file, lower-case hex
     */
    record TakeResults(UUID resultsId, String sha256, long samples, SchemeTerms terms) implements EvaluationCommand {}

    /** A tester hands in how fast the product was, in place of what was there (ISO/IEC TS 4213:2022, 6.6). */
    record TakeTimings() implements EvaluationCommand {}

    /**
     * The authoriser issues the report, or the one that replaces it.
     *
     * @param amends the report that it replaces; null for the first
     * @param meetsAll whether every agreed requirement's verdict is that it is met; true where none was agreed
     * @param cover whether the laboratory's accreditation covers the method on the days of the test (I-44)
     */
    record IssueReport(
            UUID reportId,
            String number,
            @Nullable UUID amends,
            String sha256,
            String dataSha256,
            LocalDate testedFrom,
            LocalDate testedUntil,
            boolean meetsAll,
            AccreditationCover cover,
            SchemeTerms terms)
            implements EvaluationCommand {}

    /** The authoriser has the report replaced by another one (ISO/IEC 17025:2017, 7.8.8). */
    record BeginAmendment() implements EvaluationCommand {}

    /** The evaluator recommends to those who review and decide. */
    record Conclude(RecommendationKind recommendation, String reason) implements EvaluationCommand {}
}
