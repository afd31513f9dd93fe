package dev.proofmark.audit.testreport.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * I-43: whether a report would say each of what ISO/IEC 17025:2017, 7.8.2.1 asks for. What the service says of itself, such
 * as a title, is always there.
 *
 * @param authoriser who is assigned to authorise; null while nobody is
 */
public record Completeness(
        ReportBasis basis,
        TestStatement statement,
        @Nullable String authoriser) {

    /** What nobody has answered yet. */
    public List<ReportItem> missing() {
        return Arrays.stream(ReportItem.values())
                .filter(item -> !isAnswered(item))
                .toList();
    }

    /** Why it cannot be issued, with a pointer for each item. */
    public Optional<Refusal> refusal() {
        var missing = missing();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "I-43", missing.stream().map(Completeness::refusal).toList(), Map.of()));
    }

    private static FieldRefusal refusal(ReportItem item) {
        return new FieldRefusal(item.pointer(), "I-43-item", Map.of("letter", item.letter()));
    }

    private boolean isAnswered(ReportItem item) {
        return switch (item) {
            case A, D, J, L -> true;
            case B -> isLaboratoryNamed();
            case C -> Answer.isSaid(place());
            case E ->
                Answer.isSaid(basis.evaluation().agreed().holder().legalNameKorean())
                        && Answer.isSaid(basis.evaluation().agreed().holder().addressKorean());
            case F -> Answer.isSaid(procedure());
            case G -> isItemDescribed();
            case H -> basis.evaluation().receipt() != null || isGiven(statement.receipt());
            case I -> statement.testedFrom() != null && statement.testedUntil() != null;
            case K -> isGiven(statement.sampling());
            case M -> hasResults();
            case N -> isGiven(statement.deviations());
            case O -> authoriser != null;
            case P -> isGiven(statement.externalResults());
        };
    }

    private boolean isLaboratoryNamed() {
        var details = basis.laboratory().details();
        return Answer.isSaid(details.nameKorean()) && Answer.isSaid(details.addressKorean());
    }

    private static boolean isGiven(@Nullable Answer answer) {
        return answer != null && answer.isGiven();
    }

    /** Metrics where there are any, else something on each criterion. */
    private boolean hasResults() {
        return basis.terms().measures()
                ? basis.recomputed() != null && !statement.values().isEmpty()
                : statement.judgements().stream()
                        .map(Judgement::criterion)
                        .toList()
                        .containsAll(basis.terms().criteria());
    }

    /** Where the test took place: as planned, unless it was elsewhere. */
    @Nullable String place() {
        var plan = basis.evaluation().plan();
        return Answer.isSaid(statement.place()) || plan == null
                ? statement.place()
                : plan.content().location();
    }

    /** By which procedure: as planned, unless it was another. */
    @Nullable String procedure() {
        var plan = basis.evaluation().plan();
        return Answer.isSaid(statement.procedure()) || plan == null
                ? statement.procedure()
                : plan.content().procedure();
    }

    /** An item that never came, as when it is tested from afar, has no condition; why it didn't come, h says. */
    private boolean isItemDescribed() {
        var receipt = basis.evaluation().receipt();
        return receipt == null || Answer.isSaid(receipt.condition());
    }
}
