package dev.proofmark.audit.testreport.domain;

import static java.util.Objects.requireNonNull;

import dev.proofmark.audit.audit.domain.CanonicalJson;
import dev.proofmark.audit.audit.domain.CanonicalJson.Member;
import dev.proofmark.audit.laboratory.domain.Accreditation;
import dev.proofmark.audit.testreport.domain.TestReportDecisions.Identity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a report together as data: every item of ISO/IEC 17025:2017, 7.8.2.1, and all that was recomputed. */
final class TestReportContent {

    /** Grows when members change their meaning; new ones alone don't change it. */
    private static final int FORMAT = 1;

    private static final String ONLY_ITEMS_KOREAN = "이 결과는 시험한 시험품에만 해당합니다.";
    private static final String ONLY_ITEMS_ENGLISH = "The results relate only to the item tested.";

    private TestReportContent() {}

    static String of(
            ReportDraft draft,
            ReportBasis basis,
            @Nullable Accreditation accreditation,
            List<ReportedResult> results,
            Identity identity) {
        var evaluation = basis.evaluation();
        var statement = draft.statement();
        var completeness = new Completeness(basis, statement, identity.authoriser());
        var scheme = evaluation.agreed().scheme();
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("format", FORMAT);
        members.put("reportId", identity.reportId().toString());
        members.put("number", identity.number());
        members.put("issuedOn", identity.today().toString());
        members.put("amends", amends(draft.amends()));
        members.put("evaluationId", evaluation.id().toString());
        members.put("certificationId", evaluation.identity().certificationId().toString());
        members.put("agreementSha256", evaluation.agreed().documentSha256());
        members.put("scheme", scheme.id() + ":" + scheme.version());
        members.put("laboratory", RecordedContent.laboratory(basis, accreditation));
        members.put("customer", RecordedContent.customer(evaluation.agreed().holder()));
        members.put("method", basis.terms().method().reference());
        members.put("procedure", completeness.procedure());
        members.put("place", completeness.place());
        members.put("item", RecordedContent.item(basis));
        members.put("testedFrom", requireNonNull(statement.testedFrom()).toString());
        members.put("testedUntil", requireNonNull(statement.testedUntil()).toString());
        members.put("receipt", answer(statement.receipt()));
        members.put("sampling", answer(statement.sampling()));
        members.put("deviations", answer(statement.deviations()));
        members.put("externalResults", answer(statement.externalResults()));
        members.put("customerData", statement.customerData());
        members.put("opinions", statement.opinions());
        members.put("onlyItemsKorean", ONLY_ITEMS_KOREAN);
        members.put("onlyItemsEnglish", ONLY_ITEMS_ENGLISH);
        members.put("plan", RecordedContent.plan(basis));
        members.put("decisionRule", RecordedContent.rule(basis.product().decisionRule()));
        members.put("results", results.stream().map(each -> result(each, basis)).toList());
        members.put(
                "judgements",
                statement.judgements().stream()
                        .map(each -> judgement(each, basis))
                        .toList());
        members.put("team", RecordedContent.team(basis, identity.authoriser()));
        var recomputed = basis.recomputed();
        if (recomputed != null) {
            members.put("predictions", predictions(recomputed));
            members.put("evaluation", recomputed.evaluation());
            members.put("curves", recomputed.curves());
        }
        members.put("timing", basis.timing());
        return CanonicalJson.of(members);
    }

    private static @Nullable Member amends(@Nullable Amendment amends) {
        return amends == null
                ? null
                : new Member(Map.of(
                        "reportId",
                        amends.reportId().toString(),
                        "number",
                        amends.number(),
                        "changed",
                        amends.changed()));
    }

    private static @Nullable Member answer(@Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("text", answer.text());
        members.put("notApplicable", answer.notApplicable());
        return new Member(members);
    }

    private static Member predictions(Recomputed recomputed) {
        return new Member(Map.of(
                "sha256",
                recomputed.sha256(),
                "size",
                recomputed.size(),
                "samples",
                recomputed.measured().samples()));
    }

    private static Member result(ReportedResult result, ReportBasis basis) {
        var title = basis.titles().ofMetric(result.name().metric());
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("metric", result.name().metric());
        members.put("titleKorean", title.korean());
        members.put("titleEnglish", title.english());
        members.put("label", result.name().label());
        members.put("value", result.value());
        members.put("recomputed", result.recomputed());
        members.put("samples", result.samples());
        members.put("interval", interval(result.interval()));
        var limit = result.limit();
        members.put("side", limit == null ? null : limit.side().name());
        members.put("limit", limit == null ? null : limit.limit());
        var conformity = result.conformity();
        members.put("conformity", conformity == null ? null : conformity.name());
        return new Member(members);
    }

    private static @Nullable Member interval(@Nullable Interval interval) {
        return interval == null
                ? null
                : new Member(Map.of(
                        "low", interval.low(),
                        "high", interval.high(),
                        "confidence", interval.confidence(),
                        "method", interval.method()));
    }

    private static Member judgement(Judgement judgement, ReportBasis basis) {
        var title = basis.titles().ofCriterion(judgement.criterion());
        return new Member(Map.of(
                "criterion", judgement.criterion(),
                "titleKorean", title.korean(),
                "titleEnglish", title.english(),
                "result", judgement.result(),
                "conformity", (judgement.meets() ? Conformity.MEETS : Conformity.DOES_NOT_MEET).name()));
    }
}
