package dev.proofmark.audit.report.domain;

import static dev.proofmark.audit.audit.domain.AuditFixture.DAY;
import static dev.proofmark.audit.audit.domain.AuditFixture.LEAD;

import dev.proofmark.audit.audit.domain.AuditFixture;
import dev.proofmark.audit.audit.domain.AuditStatus;
import dev.proofmark.audit.audit.domain.HeldMeeting;
import dev.proofmark.audit.audit.domain.MeetingKind;
import dev.proofmark.audit.checklist.domain.ChecklistItem;
import dev.proofmark.audit.checklist.domain.ItemKind;
import dev.proofmark.audit.checklist.domain.ItemSubject;
import dev.proofmark.audit.checklist.domain.Look;
import dev.proofmark.audit.checklist.domain.LookResult;
import dev.proofmark.audit.finding.domain.FindingFixture;
import dev.proofmark.audit.finding.domain.FindingStatus;
import dev.proofmark.audit.programme.domain.ProgrammeFixture;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports and what they rest on, for tests. */
public final class ReportFixture {

    static final ReportStatement STATEMENT = statement("three sites", "conforms", true, true);

    private ReportFixture() {}

    static ReportStatement statement(
            @Nullable String summary,
            @Nullable String conformity,
            @Nullable Boolean scopeAppropriate,
            @Nullable Boolean objectivesFulfilled) {
        return new ReportStatement(
                summary,
                conformity,
                null,
                scopeAppropriate,
                objectivesFulfilled,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static ReportBasis basis() {
        var audit = AuditFixture.aStage2In(AuditStatus.CONCLUDED);
        return new ReportBasis(
                "Body",
                new SchemeVersion("aims-42001", 1),
                ProgrammeFixture.aScope(),
                audit,
                List.of(FindingFixture.aFindingIn(FindingStatus.RAISED)),
                List.of(FindingFixture.aFindingIn(FindingStatus.VERIFIED_CLOSED)),
                List.of(
                        new HeldMeeting(audit.id(), MeetingKind.OPENING, AuditFixture.meeting(), LEAD, DAY),
                        new HeldMeeting(audit.id(), MeetingKind.CLOSING, AuditFixture.meeting(), LEAD, DAY)),
                List.of(item("8.4", LookResult.CONFORMS), item("8.3", LookResult.NOT_LOOKED_AT)),
                List.of("whether impact assessments are renewed"));
    }

    private static ChecklistItem item(String key, LookResult result) {
        return new ChecklistItem(
                new UUID(1, 1),
                0,
                new ItemSubject(key, ItemKind.CLAUSE, "가", "a", "aims-42001:1", false),
                new Look(result, null, "internal note", List.of("model card 17"), List.of(), LEAD, Instant.EPOCH),
                1);
    }

    static AuditReport issued() {
        return ReportDecisions.issue(new UUID(4, 4), basis(), STATEMENT, LEAD, DAY)
                .orThrow()
                .state();
    }

    /** A report in its second version, in which every section is written. */
    public static AuditReport amended() {
        var said = new ReportStatement(
                "담당자 19명을 면담하고 기록 64건을 표본으로 확인하였다.",
                "중부적합 1건을 제외하면 경영시스템은 ISO/IEC 42001:2023에 적합하고 의도한 결과를 내고 있다.",
                "요구사항을 충족할 능력이 있다. 내부심사는 연 2회, 경영검토는 2026-02-11에 실시되었다.",
                true,
                true,
                "둘째 날 오후의 데이터센터 방문은 정전으로 원격으로 대신하였다.",
                "신규 사업장이 내년에 추가될 예정이다.",
                "개발 조직이 둘에서 셋으로 나뉘었다.",
                "없음",
                "지난 심사의 경부적합 2건은 모두 효과가 확인되었다.",
                "인증마크는 회사 누리집에서만 규정대로 쓰이고 있다.",
                Combination.SINGLE,
                "고객의 정보보호 담당자",
                "경영시스템 책임자",
                "부적합의 시정을 조건으로 인증을 추천한다.");
        return ReportDecisions.amend(new UUID(4, 5), basis(), issued(), said, "면담 인원의 오기를 바로잡음", LEAD, DAY.plusDays(3))
                .orThrow()
                .state();
    }
}
