package dev.proofmark.audit.report.domain;

import static dev.proofmark.audit.audit.domain.AuditFixture.DAY;
import static dev.proofmark.audit.audit.domain.AuditFixture.anAuditThatWentAstray;
import static dev.proofmark.audit.report.domain.ReportFixture.basis;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviationTest {

    @Test
    void isReadFromTheRecordsSoThatNobodyHasToRememberIt() {
        var deviations = Deviation.of(basis().of(anAuditThatWentAstray()));

        assertThat(deviations)
                .extracting(Deviation::code)
                .containsExactly(
                        "POSTPONED", "PLAN_CHANGED", "OPENED", "CONCLUDED", "STAGE_1_LONG_AGO", "NOT_LOOKED_AT");
        assertThat(deviations.get(0).english())
                .isEqualTo("On %s the audit was taken off its dates: a fire".formatted(DAY));
        assertThat(deviations.get(4).korean()).endsWith("no change");
    }

    @Test
    void isNoneOfAnAuditThatWentAsPlanned() {
        assertThat(Deviation.of(basis())).extracting(Deviation::code).containsExactly("NOT_LOOKED_AT");
    }
}
