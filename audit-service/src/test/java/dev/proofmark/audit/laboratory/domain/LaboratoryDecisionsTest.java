package dev.proofmark.audit.laboratory.domain;

import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.AUTHORISER;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.FROM;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.METHOD;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.TESTER;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.UNTIL;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.aLaboratory;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.recorded;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.scope;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Refusal;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LaboratoryDecisionsTest {

    @Test
    void refusesDaysThatEndBeforeTheyBegin() {
        assertThat(LaboratoryDecisions.objection(aLaboratory(), scope(METHOD, FROM, FROM.minusDays(1), null)))
                .map(Refusal::rule)
                .contains("laboratory-days-order");
    }

    @Test
    void correctsOnlyALineOfTheSameKindThatCounts() {
        Laboratory laboratory = aLaboratory();
        UUID accreditation = laboratory.accreditations().getFirst().recorded().id();
        UUID known = laboratory.scopes().getFirst().recorded().id();
        var correction = scope(METHOD, FROM, UNTIL, known);
        Laboratory corrected = LaboratoryDecisions.record(laboratory, correction);

        assertThat(LaboratoryDecisions.objection(laboratory, correction)).isEmpty();
        assertThat(LaboratoryDecisions.objection(laboratory, scope(METHOD, FROM, UNTIL, accreditation)))
                .map(Refusal::rule)
                .contains("line-not-in-force");
        assertThat(LaboratoryDecisions.objection(corrected, scope(METHOD, FROM, UNTIL, known)))
                .map(Refusal::rule)
                .contains("line-not-in-force");
        assertThat(LaboratoryDecisions.objection(corrected, correction))
                .map(Refusal::rule)
                .isPresent();
        assertThat(HistoryLine.inForce(corrected.scopes())).containsExactly(correction);
    }

    /** Somebody who left is a member on the days before, and on none after. */
    @Test
    void endsAMembershipByALineInItsPlace() {
        Laboratory laboratory = aLaboratory();
        var before = laboratory.members().getFirst();
        var ended = new LaboratoryMember(
                TESTER,
                before.functions(),
                new Days(FROM, FROM.plusDays(10)),
                recorded(before.recorded().id()));

        Laboratory left = LaboratoryDecisions.record(laboratory, ended);

        assertThat(left.hasMember(TESTER, LaboratoryFunction.TESTER, FROM.plusDays(10)))
                .isTrue();
        assertThat(left.hasMember(TESTER, FROM.plusDays(11))).isFalse();
        assertThat(left.hasMember(TESTER, LaboratoryFunction.AUTHORISER, FROM)).isFalse();
        assertThat(left.hasMember(AUTHORISER, LaboratoryFunction.AUTHORISER, UNTIL))
                .isTrue();
        assertThat(left.members().getFirst().functions()).isEqualTo(Set.of(LaboratoryFunction.TESTER));
    }
}
