package dev.proofmark.audit.testreport.domain;

import static dev.proofmark.audit.testreport.usecase.TestReportFixture.borneOut;
import static dev.proofmark.audit.testreport.usecase.TestReportFixture.cover;
import static dev.proofmark.audit.testreport.usecase.TestReportFixture.draft;
import static dev.proofmark.audit.testreport.usecase.TestReportFixture.identity;
import static dev.proofmark.audit.testreport.usecase.TestReportFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.audit.domain.CanonicalJson;
import dev.proofmark.audit.laboratory.domain.AccreditationCover;
import dev.proofmark.audit.testreport.usecase.TestReportFixture;
import dev.proofmark.platform.rules.FieldRefusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestReportDecisionsTest {

    private static final ReportBasis BASIS = TestReportFixture.binary();

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04-02, ,",
        "2026-03-30, 2026-04-03, ,",
        "2026-04-02, 2026-04-01, /testedUntil, laboratory-days-order",
        "2026-04-01, 2026-04-04, /testedUntil, test-in-future",
        "2026-03-29, 2026-04-01, /testedFrom, test-before-receipt",
    })
    void looksAtTheDays(LocalDate from, LocalDate until, String pointer, String code) {
        var statement = days(from, until);

        var refused = TestReportDecisions.objectionTo(statement, BASIS, TestReportFixture.ISSUED)
                .map(refusal -> refusal.fields())
                .orElse(List.of());

        assertThat(refused)
                .extracting(FieldRefusal::pointer, FieldRefusal::code)
                .isEqualTo(pointer == null ? List.of() : List.of(Tuple.tuple(pointer, code)));
    }

    @Test
    void knowsEachCriterionOnceAndNoneWhereMetricsAreMeasured() {
        var judgements = List.of(
                new Judgement("5.3.2", "a", true), new Judgement("5.3.2", "b", true), new Judgement("9.9", "c", true));

        assertThat(codes(statement(List.of(), judgements), TestReportFixture.judged()))
                .containsExactly("criterion-twice", "criterion-unknown");
        assertThat(codes(statement(List.of(), judgements), BASIS)).containsExactly("no-judgements");
        assertThat(codes(statement(borneOut(BASIS, "accuracy"), List.of()), TestReportFixture.judged()))
                .containsExactly("no-predictions");
    }

    @Test
    void i43ComesBeforeI45() {
        var incomplete = new TestStatement(
                null,
                null,
                TestReportFixture.FROM,
                TestReportFixture.UNTIL,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(TestReportFixture.value("accuracy", "0.1")),
                List.of());

        assertThat(rule(incomplete)).isEqualTo("I-43");
        assertThat(rule(statement(List.of(TestReportFixture.value("accuracy", "0.1")), List.of())))
                .isEqualTo("I-45");
    }

    @Test
    void isTheSameDataForTheSameReport() {
        var statement = statement(borneOut(BASIS, "accuracy", "macroF1"), List.of());

        var report = TestReportDecisions.issue(draft(statement), BASIS, cover(BASIS), identity());

        assertThat(report.content())
                .isEqualTo(TestReportDecisions.issue(draft(statement), BASIS, cover(BASIS), identity())
                        .content())
                .contains("\"number\":\"TR-2026-000123\"", "\"decisionRule\":{\"confidence\":\"0.95\"", "\"counts\":[[")
                .doesNotContain("null");
        assertThat(report.dataSha256()).isEqualTo(CanonicalJson.sha256(report.content()));
        assertThat(report.meetsAll()).isFalse();
    }

    @Test
    void i43NamesTheReportThatItAmendsAndWhatChanged() {
        var original = new UUID(1, 2);
        var statement = statement(borneOut(BASIS, "accuracy", "macroF1"), List.of());
        var amended = draft(statement)
                .amending(new Amendment(original, "TR-2026-000007", "장소를 바로잡음"), "authoriser", Instant.EPOCH);

        var report = TestReportDecisions.issue(amended, BASIS, cover(BASIS), identity());

        assertThat(report.amends()).isEqualTo(new Amendment(original, "TR-2026-000007", "장소를 바로잡음"));
        assertThat(report.content()).contains("\"amends\":{\"changed\":\"장소를 바로잡음\",\"number\":\"TR-2026-000007\"");
    }

    @Test
    void i44NamesNoAccreditationThatDoesNotCoverTheTest() {
        var statement = statement(borneOut(BASIS, "accuracy", "macroF1"), List.of());
        var gap = new AccreditationCover.NotCovered(AccreditationCover.Gap.METHOD_NOT_IN_SCOPE, TestReportFixture.FROM);

        var report = TestReportDecisions.issue(draft(statement), BASIS, gap, identity());

        assertThat(report.accreditation()).isNull();
        assertThat(report.content()).doesNotContain("KOLAS");
    }

    @Test
    void meetsAllWhereEachCriterionIsMet() {
        var basis = TestReportFixture.judged();
        var met = List.of(new Judgement("5.3.2", "a", true), new Judgement("5.3.3", "b", true));
        var unmet = List.of(new Judgement("5.3.2", "a", true), new Judgement("5.3.3", "b", false));

        assertThat(TestReportDecisions.issue(draft(statement(List.of(), met)), basis, cover(basis), identity())
                        .meetsAll())
                .isTrue();
        assertThat(TestReportDecisions.issue(draft(statement(List.of(), unmet)), basis, cover(basis), identity())
                        .meetsAll())
                .isFalse();
    }

    private static List<String> codes(TestStatement statement, ReportBasis basis) {
        return TestReportDecisions.objectionTo(statement, basis, TestReportFixture.ISSUED)
                .orElseThrow()
                .fields()
                .stream()
                .map(FieldRefusal::code)
                .toList();
    }

    private static String rule(TestStatement statement) {
        return TestReportDecisions.objectionToIssue(draft(statement), BASIS, identity())
                .orElseThrow()
                .rule();
    }

    private static TestStatement days(LocalDate from, LocalDate until) {
        return new TestStatement(null, null, from, until, null, null, null, null, null, null, List.of(), List.of());
    }
}
