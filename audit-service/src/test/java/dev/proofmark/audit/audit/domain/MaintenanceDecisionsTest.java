package dev.proofmark.audit.audit.domain;

import static dev.proofmark.audit.audit.domain.AuditFixture.AUDITOR;
import static dev.proofmark.audit.audit.domain.AuditFixture.DAY;
import static dev.proofmark.audit.audit.domain.AuditFixture.LEAD;
import static dev.proofmark.audit.audit.domain.AuditFixture.anAuditIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.finding.domain.FindingGrade;
import dev.proofmark.audit.finding.domain.FindingStanding;
import dev.proofmark.audit.finding.domain.FindingStatus;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.platform.rules.Outcome;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MaintenanceDecisionsTest {

    @ParameterizedTest
    @EnumSource(AuditStatus.class)
    void followsTheReportAndClosesTheAudit(AuditStatus status) {
        var outcome = maintain(anAuditIn(status, AuditKind.SURVEILLANCE), LEAD, false);

        var possible = status == AuditStatus.REPORT_ISSUED || status == AuditStatus.FOLLOW_UP;
        assertThat(ruleOf(outcome)).isEqualTo(possible ? "accepted" : "wrong-state");
        if (possible) {
            var maintained = outcome.orThrow();
            assertThat(maintained.state().status()).isEqualTo(AuditStatus.CLOSED);
            assertThat(maintained.state().maintenance()).isEqualTo(new Maintenance("kept up", LEAD, DAY));
            assertThat(maintained.events()).containsExactly(new AuditEvent.Maintained(List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STAGE_2, maintenance-after-surveillance",
        "SURVEILLANCE, accepted",
        "RECERTIFICATION, maintenance-after-surveillance",
        "SPECIAL, accepted",
        "SHORT_NOTICE, accepted",
    })
    void isOfAuditsWithinTheCycle(AuditKind kind, String rule) {
        assertThat(ruleOf(maintain(anAuditIn(AuditStatus.REPORT_ISSUED, kind), LEAD, false)))
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "MAJOR, RAISED, maintenance-needs-decision",
        "MAJOR, VERIFIED_CLOSED, maintenance-needs-decision",
        "MINOR, RAISED, I-17",
        "MINOR, PLAN_ACCEPTED, accepted",
        "MINOR, VERIFIED_CLOSED, accepted",
        "OPPORTUNITY, RECORDED, accepted",
    })
    void leavesMajorsToThoseWhoDidNotAudit_I17(FindingGrade grade, FindingStatus status, String rule) {
        var finding = new FindingStanding(
                new UUID(3, 3), grade, grade == FindingGrade.OPPORTUNITY ? null : "8.1", status, null);

        assertThat(ruleOf(maintain(surveillance(), LEAD, false, finding))).isEqualTo(rule);
    }

    @Test
    void leavesASuspendedCertificateToThoseWhoDecide() {
        assertThat(ruleOf(maintain(surveillance(), LEAD, true))).isEqualTo("maintenance-needs-decision");
    }

    @Test
    void isTheLeads() {
        assertThat(ruleOf(maintain(surveillance(), AUDITOR, false))).isEqualTo("lead-auditor-only");
    }

    @ParameterizedTest
    @CsvSource({
        "STAGE_2, GRANT, accepted",
        "STAGE_2, SUSPEND, recommendation-kind",
        "SURVEILLANCE, SUSPEND, accepted",
        "SURVEILLANCE, MAINTAIN, accepted",
        "SURVEILLANCE, GRANT, recommendation-kind",
        "SURVEILLANCE, REFUSE, recommendation-kind",
        "SHORT_NOTICE, WITHDRAW, accepted",
        "SPECIAL, REDUCE, accepted",
        "RECERTIFICATION, GRANT, accepted",
        "RECERTIFICATION, MAINTAIN, recommendation-kind",
    })
    void recommendsWhatCanFollow(AuditKind kind, RecommendationKind recommended, String rule) {
        var recommend = new AuditCommand.Recommend(recommended, "reasons", new Team(List.of()), null, List.of());
        var audit = anAuditIn(AuditStatus.REPORT_ISSUED, kind);

        assertThat(ruleOf(AuditDecisions.decide(recommend, audit, LEAD, DAY))).isEqualTo(rule);
    }

    private static Audit surveillance() {
        return anAuditIn(AuditStatus.FOLLOW_UP, AuditKind.SURVEILLANCE);
    }

    private static Outcome<Audit, AuditEvent> maintain(
            Audit audit, String actor, boolean suspended, FindingStanding... findings) {
        var command = new AuditCommand.RecordMaintenance("kept up", suspended, List.of(findings));
        return AuditDecisions.decide(command, audit, actor, DAY);
    }

    private static String ruleOf(Outcome<Audit, AuditEvent> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<Audit, AuditEvent> accepted -> "accepted";
            case Outcome.Refused<Audit, AuditEvent> refused -> refused.refusal().rule();
        };
    }
}
