package dev.proofmark.audit.report.domain;

import static dev.proofmark.audit.audit.domain.AuditFixture.DAY;
import static dev.proofmark.audit.audit.domain.AuditFixture.LEAD;
import static dev.proofmark.audit.report.domain.ReportFixture.basis;
import static dev.proofmark.audit.report.domain.ReportFixture.issued;
import static dev.proofmark.audit.report.domain.ReportFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportDecisionsTest {

    @Test
    void saysEverythingThatAReportHasToSay() {
        var report = issued();

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
                .contains("\"version\":1")
                .doesNotContain("\"deviations\"", "\"amends\"");
    }

    @Test
    void isFrozenByTheHashOfItsText() throws Exception {
        var report = issued();

        var digest =
                MessageDigest.getInstance("SHA-256").digest(report.content().getBytes(StandardCharsets.UTF_8));
        assertThat(report.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(issued()).isEqualTo(report);
    }

    @Test
    void refusesAReportWithoutTheLeadsConclusions() {
        var silent = statement(" ", null, null, null);

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

    @Test
    void isAmendedByAVersionThatNamesTheOneBeforeAndSaysTheRestAsItWas() {
        var first = issued();

        var amended = ReportDecisions.amend(
                        new UUID(4, 5), basis(), first, statement("two sites", null, null, null), "a slip", LEAD, DAY)
                .orThrow();

        assertThat(amended.events()).containsExactly(ReportEvent.AMENDED);
        assertThat(amended.state().version()).isEqualTo(new ReportVersion(2, first.sha256(), "a slip"));
        assertThat(amended.state().content())
                .contains("\"amends\":{\"reason\":\"a slip\",\"sha256\":\"" + first.sha256() + "\",\"version\":1}")
                .contains("\"summary\":\"two sites\"")
                .contains("\"conformityStatement\":\"conforms\"");
        assertThat(amended.state().sha256()).isNotEqualTo(first.sha256());
    }

    @Test
    void tellsWhatTheClientMayReadOfChecklistAndMeetings() {
        assertThat(issued().content())
                .contains("\"concernsOfStage1\":[\"whether impact assessments are renewed\"]")
                .contains("\"client\":[\"quality manager\"]")
                .contains("\"key\":\"8.3\"")
                .contains("\"status\":\"VERIFIED_CLOSED\"")
                .contains("\"code\":\"NOT_LOOKED_AT\"")
                .doesNotContain("Kim", "internal note", "model card 17");
    }
}
