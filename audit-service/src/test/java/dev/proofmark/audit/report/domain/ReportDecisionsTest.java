package dev.proofmark.audit.report.domain;

import static dev.proofmark.audit.audit.domain.AuditFixture.DAY;
import static dev.proofmark.audit.audit.domain.AuditFixture.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.audit.domain.AuditFixture;
import dev.proofmark.audit.audit.domain.AuditStatus;
import dev.proofmark.audit.finding.domain.FindingFixture;
import dev.proofmark.audit.finding.domain.FindingStatus;
import dev.proofmark.audit.programme.domain.ProgrammeFixture;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportDecisionsTest {

    private static final ReportStatement STATEMENT =
            new ReportStatement("three sites", "conforms", true, true, null, null, null);

    @Test
    void saysEverythingThatAReportHasToSay() {
        var report = issued(STATEMENT);

        assertThat(report.content())
                .contains("\"certificationBody\":\"Body\"")
                .contains("\"legalNameKorean\":\"주식회사 누리\"")
                .contains("\"auditType\":\"STAGE_2\"")
                .contains("\"criteria\":\"ISO/IEC 42001:2023\"")
                .contains("\"firstDay\":\"2026-03-31\"")
                .contains("{\"personId\":\"lead\",\"role\":\"LEAD_AUDITOR\"}")
                .contains("\"evidence\":\"no record after 3.2\"")
                .contains("\"conformityStatement\":\"conforms\"")
                .contains("samples")
                .doesNotContain("deviations");
    }

    @Test
    void isFrozenByTheHashOfItsText() throws Exception {
        var report = issued(STATEMENT);

        var digest =
                MessageDigest.getInstance("SHA-256").digest(report.content().getBytes(StandardCharsets.UTF_8));
        assertThat(report.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(issued(STATEMENT)).isEqualTo(report);
    }

    @Test
    void refusesAReportWithoutTheLeadsConclusions() {
        var silent = new ReportStatement(" ", null, null, null, null, null, null);

        var outcome = ReportDecisions.issue(new UUID(4, 4), basis(), silent, LEAD, DAY);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().fields())
                                .containsExactly(
                                        FieldRefusal.of("/summary", "required"),
                                        FieldRefusal.of("/conformityStatement", "required"),
                                        FieldRefusal.of("/scopeAppropriate", "required"),
                                        FieldRefusal.of("/objectivesFulfilled", "required")));
    }

    private static AuditReport issued(ReportStatement statement) {
        return ReportDecisions.issue(new UUID(4, 4), basis(), statement, LEAD, DAY)
                .orThrow()
                .state();
    }

    private static ReportBasis basis() {
        return new ReportBasis(
                "Body",
                new SchemeVersion("aims-42001", 1),
                ProgrammeFixture.aScope(),
                AuditFixture.aStage2In(AuditStatus.CONCLUDED),
                List.of(FindingFixture.aFindingIn(FindingStatus.RAISED)));
    }
}
