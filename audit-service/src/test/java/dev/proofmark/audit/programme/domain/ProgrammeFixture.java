package dev.proofmark.audit.programme.domain;

import dev.proofmark.platform.rules.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Programmes and what they are made of, for tests. */
public final class ProgrammeFixture {

    public static final UUID SITE = new UUID(0, 77);
    public static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);
    public static final Cycle CYCLE = new Cycle(1, LocalDate.of(2026, 6, 1), LocalDate.of(2029, 5, 31));

    private ProgrammeFixture() {}

    public static AuditScope aScope() {
        var client = new Client(new UUID(0, 3), "주식회사 누리", "Nuri Co., Ltd.", "대전", "Daejeon", "KR", "Daejeon");
        var site = new AuditedSite(SITE, "본사", "Head office", "대전", "Daejeon", true, 80, "개발", "Development");
        return new AuditScope(
                client,
                "인공지능 서비스의 개발",
                "Development of AI services",
                List.of(site),
                80,
                List.of("AI_PRODUCER"),
                List.of("새김비전"),
                List.of("A.2.2", "A.6.2.8"),
                "2.1",
                LocalDate.of(2026, 2, 1));
    }

    static Agreement anAgreement() {
        return new Agreement(new UUID(0, 9), SIGNED, "ab".repeat(32), aScope());
    }

    static final AuditCriteria CRITERIA = new AuditCriteria(
            List.of("4.1", "5.1", "6.2", "9.2.1"), Set.of("6.2", "9.2.1"), List.of("A.2.2", "A.6.2.8", "A.7.4"));

    /** Ids in a row from one that says which decision made them. */
    static Planning planning(LocalDate today, int decision) {
        var last = new AtomicLong();
        return new Planning(today, CRITERIA, () -> new UUID(decision, last.incrementAndGet()));
    }

    static Programme anAnnouncedProgramme() {
        return anAnnouncedProgramme(12);
    }

    static Programme anAnnouncedProgramme(int months) {
        var identity = new ProgrammeIdentity(
                new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), new SchemeVersion("aims-42001", 1));
        return Programme.announced(identity, new SurveillanceInterval(months));
    }

    static ProgrammeCommand.Open opening() {
        return new ProgrammeCommand.Open(anAgreement(), true);
    }

    static ProgrammeCommand.Date dating() {
        return new ProgrammeCommand.Date(CYCLE.decisionDate(), CYCLE.validUntil());
    }

    static Programme anOpenProgramme() {
        return after(anAnnouncedProgramme(), opening());
    }

    static Programme aDatedProgramme() {
        return after(anOpenProgramme(), dating());
    }

    static Programme aSuspendedProgramme() {
        return after(aDatedProgramme(), suspension());
    }

    static Programme anEndedProgramme() {
        return after(aDatedProgramme(), ending());
    }

    static ProgrammeCommand.Suspend suspension() {
        var since = CYCLE.decisionDate().plusMonths(3);
        return new ProgrammeCommand.Suspend(new Suspension(since, since.plusMonths(6)));
    }

    static ProgrammeCommand.End ending() {
        return new ProgrammeCommand.End(new ProgrammeEnd(
                ProgrammeEnd.Cause.WITHDRAWN, CYCLE.decisionDate().plusMonths(9)));
    }

    /** The nth surveillance of the cycle under way. */
    static ProgrammeAudit surveillance(Programme programme, int sequence) {
        return programme.audits().stream()
                .filter(audit ->
                        audit.place().equals(new AuditPlace(AuditKind.SURVEILLANCE, programme.cycleNumber(), sequence)))
                .findFirst()
                .orElseThrow();
    }

    static Programme held(Programme programme, ProgrammeAudit audit, LocalDate lastDay) {
        var hold = new ProgrammeCommand.Hold(audit.auditId(), lastDay);
        return decide(hold, programme, lastDay).orThrow().state();
    }

    static Programme after(Programme programme, ProgrammeCommand command) {
        return decide(command, programme, CYCLE.decisionDate()).orThrow().state();
    }

    static Outcome<Programme, ProgrammeEvent> decide(ProgrammeCommand command, Programme programme, LocalDate today) {
        return ProgrammeDecisions.decide(
                command, programme, planning(today, 100 + programme.audits().size()));
    }
}
