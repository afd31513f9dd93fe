package dev.proofmark.audit.report.domain;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.Conclusion;
import dev.proofmark.audit.audit.domain.Interruption;
import dev.proofmark.audit.audit.domain.TeamProposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the records that departs from the plan: the lead need not remember it (ISO/IEC 17021-1:2015, 9.4.8.2).
 *
 * @param code what it is, whatever the language
 */
public record Deviation(String code, String korean, String english) {

    /** All that the records show. */
    static List<Deviation> of(ReportBasis basis) {
        var deviations = new ArrayList<Deviation>();
        var audit = basis.audit();
        audit.course().interruptions().forEach(interruption -> deviations.add(interrupted(interruption)));
        addPlans(audit, deviations);
        addDays(audit, deviations);
        addLateStage2(audit, deviations);
        addOpenItems(basis, deviations);
        return deviations;
    }

    private static Deviation interrupted(Interruption interruption) {
        return new Deviation(
                interruption.kind().name(),
                "%s 심사 일정이 변경됨: %s".formatted(interruption.on(), interruption.reason()),
                "On %s the audit was taken off its dates: %s".formatted(interruption.on(), interruption.reason()));
    }

    private static void addPlans(Audit audit, List<Deviation> deviations) {
        var sent = audit.course().plansSent();
        if (sent > 1) {
            deviations.add(new Deviation(
                    "PLAN_CHANGED",
                    "심사계획을 %d번 송부함(마지막 판 %d)".formatted(sent, sent),
                    "The plan was sent %d times; the last version is %d".formatted(sent, sent)));
        }
    }

    private static void addDays(Audit audit, List<Deviation> deviations) {
        var planned =
                audit.preparation().confirmedProposal().map(TeamProposal::days).orElse(null);
        if (planned == null) {
            return;
        }
        add(deviations, "OPENED", audit.openedOn(), planned.firstDay(), "시작", "opened");
        add(deviations, "CONCLUDED", concludedOn(audit.conclusion()), planned.lastDay(), "종료", "was concluded");
    }

    private static void add(
            List<Deviation> deviations,
            String code,
            @Nullable LocalDate actual,
            LocalDate planned,
            String korean,
            String english) {
        if (actual != null && !actual.equals(planned)) {
            deviations.add(new Deviation(
                    code,
                    "심사 %s: 계획 %s, 실제 %s".formatted(korean, planned, actual),
                    "The audit %s on %s; %s was planned".formatted(english, actual, planned)));
        }
    }

    private static @Nullable LocalDate concludedOn(@Nullable Conclusion conclusion) {
        return conclusion == null ? null : conclusion.concludedOn();
    }

    private static void addLateStage2(Audit audit, List<Deviation> deviations) {
        var considered = audit.course().stage1Considered();
        if (considered != null) {
            deviations.add(new Deviation(
                    "STAGE_1_LONG_AGO",
                    "1단계 이후 정해진 기간이 지나 반복 여부를 검토함: " + considered.text(),
                    "Stage 1 lay longer back than the limit; whether to repeat it was considered: "
                            + considered.text()));
        }
    }

    private static void addOpenItems(ReportBasis basis, List<Deviation> deviations) {
        var open = basis.checklist().stream().filter(item -> !item.isLookedAt()).count();
        if (open > 0) {
            deviations.add(new Deviation(
                    "NOT_LOOKED_AT",
                    "점검표에서 확인하지 않은 항목 %d건".formatted(open),
                    "%d items of the checklist were not looked at".formatted(open)));
        }
    }
}
