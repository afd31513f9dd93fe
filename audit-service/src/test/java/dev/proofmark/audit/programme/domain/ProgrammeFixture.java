package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Programmes and what they are made of, for tests. */
public final class ProgrammeFixture {

    public static final UUID SITE = new UUID(0, 77);
    public static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);
    public static final Cycle CYCLE = new Cycle(LocalDate.of(2026, 6, 1), LocalDate.of(2029, 5, 31));

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
                "2.1",
                LocalDate.of(2026, 2, 1),
                List.of("A.6.2.8", "A.7.5"));
    }

    static Agreement anAgreement() {
        return new Agreement(new UUID(0, 9), SIGNED, "ab".repeat(32), aScope());
    }

    static List<UUID> auditIds() {
        return List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3), new UUID(1, 4), new UUID(1, 5));
    }

    static Programme anAnnouncedProgramme() {
        return Programme.announced(new ProgrammeIdentity(
                new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), new SchemeVersion("aims-42001", 1)));
    }

    static Programme anOpenProgramme() {
        return after(anAnnouncedProgramme(), new ProgrammeCommand.Open(anAgreement(), auditIds()));
    }

    static Programme aDatedProgramme() {
        return after(anOpenProgramme(), new ProgrammeCommand.Date(CYCLE));
    }

    static Programme after(Programme programme, ProgrammeCommand command) {
        return ProgrammeDecisions.decide(command, programme).orThrow().state();
    }
}
