package dev.proofmark.audit.testreport.messaging;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.laboratory.domain.Accreditation;
import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.testreport.domain.Amendment;
import dev.proofmark.audit.testreport.domain.ReportBasis;
import dev.proofmark.audit.testreport.domain.ReportText;
import dev.proofmark.audit.testreport.domain.ReportedResult;
import dev.proofmark.audit.testreport.domain.TestReport;
import dev.proofmark.audit.testreport.usecase.TestReportAnnouncements;
import dev.proofmark.contracts.DecisionRule;
import dev.proofmark.contracts.DecisionRuleKind;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.LimitSide;
import dev.proofmark.contracts.evaluation.EvaluationMember;
import dev.proofmark.contracts.evaluation.EvaluationRole;
import dev.proofmark.contracts.evaluation.TestReportIssued;
import dev.proofmark.contracts.evaluation.TestResult;
import dev.proofmark.contracts.evaluation.TestingLaboratory;
import dev.proofmark.contracts.evaluation.Verdict;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Announces by the outbox. */
@ApplicationScoped
class TestReportOutbox implements TestReportAnnouncements {

    private final Outbox outbox;

    TestReportOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> issued(TestReport report, ReportBasis basis, Evaluation after, CommandContext context) {
        ReportText text = report.text();
        TestReportIssued issued = new TestReportIssued(
                text.reportId(),
                text.evaluationId(),
                text.certificationId(),
                text.organisationId(),
                text.number(),
                amended(text.amends()),
                laboratory(basis.laboratory(), text.accreditation()),
                text.accreditation() == null,
                after.agreed().product().sha256(),
                dataSet(after),
                text.predictionsSha256(),
                basis.terms().method().reference(),
                text.testedFrom(),
                text.testedUntil(),
                text.results().stream().map(TestReportOutbox::result).toList(),
                rule(after.agreed().product().decisionRule()),
                team(after),
                report.sha256(),
                text.dataSha256(),
                text.issuedOn());
        return outbox.append(Events.TEST_REPORT_ISSUED, text.certificationId(), text.reportId(), issued, context);
    }

    private static @Nullable UUID amended(@Nullable Amendment amends) {
        return amends == null ? null : amends.reportId();
    }

    private static TestingLaboratory laboratory(Laboratory laboratory, @Nullable Accreditation accreditation) {
        return new TestingLaboratory(
                laboratory.id(),
                laboratory.details().nameKorean(),
                laboratory.details().nameEnglish(),
                accreditation == null ? null : accreditation.bodyKorean(),
                accreditation == null ? null : accreditation.bodyEnglish(),
                accreditation == null ? null : accreditation.number());
    }

    private static @Nullable String dataSet(Evaluation evaluation) {
        var plan = evaluation.plan();
        var dataSet = plan == null ? null : plan.content().dataSet();
        return dataSet == null ? null : dataSet.sha256();
    }

    private static TestResult result(ReportedResult result) {
        var interval = result.interval();
        var limit = result.limit();
        var conformity = result.conformity();
        return new TestResult(
                result.name().metric(),
                result.name().label(),
                result.value(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                interval == null ? null : interval.confidence(),
                limit == null ? null : LimitSide.valueOf(limit.side().name()),
                limit == null ? null : limit.limit(),
                conformity == null ? null : Verdict.valueOf(conformity.name()));
    }

    private static @Nullable DecisionRule rule(dev.proofmark.audit.evaluation.domain.@Nullable DecisionRule rule) {
        return rule == null
                ? null
                : new DecisionRule(DecisionRuleKind.valueOf(rule.kind().name()), rule.confidence());
    }

    /** Everybody who ever took part: none of them reviews or decides (I-48). */
    private static List<EvaluationMember> team(Evaluation evaluation) {
        return evaluation.participation().ever().stream()
                .map(member -> new EvaluationMember(
                        member.personId(), EvaluationRole.valueOf(member.role().name())))
                .toList();
    }
}
