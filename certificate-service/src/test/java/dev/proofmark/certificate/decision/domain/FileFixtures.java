package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.CertificateFixtures;
import dev.proofmark.platform.rules.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Files in every state, and the people around them. */
final class FileFixtures {
    static final UUID CERTIFICATION = UUID.fromString("0192f6f4-0000-7000-8000-00000000c0de");
    static final UUID ORGANISATION = UUID.fromString("0192f6f4-0000-7000-8000-000000000042");
    static final UUID APPLICATION = UUID.fromString("0192f6f4-0000-7000-8000-000000000043");
    static final UUID STAGE_1 = UUID.fromString("0192f6f4-0000-7000-8000-000000000051");
    static final UUID STAGE_2 = UUID.fromString("0192f6f4-0000-7000-8000-000000000052");
    static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Actor REVIEWER = new Actor("tech-reviewer", Set.of("TECHNICAL_REVIEWER"));
    static final Actor DECIDER = new Actor("decider", Set.of("DECISION_MAKER"));

    private FileFixtures() {}

    static FactStamp at(int minute) {
        return new FactStamp(NOW.minusSeconds(3600).plusSeconds(60L * minute), new UUID(0x7000L, minute));
    }

    static Finding finding(int number, FindingGrade grade, FindingStatus status, FactStamp asOf) {
        return new Finding(new UUID(0xF1L, number), grade, "8.4", status, asOf);
    }

    static Recommendation recommendation(Recommendation.Kind kind) {
        return new Recommendation(
                STAGE_2, kind, "lead-auditor", LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 20), at(30));
    }

    static List<CaseFact> completeCase(Recommendation.Kind kind, Finding... findings) {
        return List.of(
                new CaseFact.ApplicationSubmitted(APPLICATION),
                new CaseFact.ApplicationAccepted(APPLICATION, List.of()),
                new CaseFact.AgreementSigned(
                        APPLICATION, new SchemeVersion("aims-42001", 1), CertificateFixtures.aScope()),
                new CaseFact.TeamConfirmed(STAGE_1, List.of(new TeamMember("lead-auditor", "LEAD_AUDITOR"))),
                new CaseFact.AuditConcluded(
                        STAGE_1, AuditKind.STAGE_1, List.of(new TeamMember("lead-auditor", "LEAD_AUDITOR"))),
                new CaseFact.AuditConcluded(STAGE_2, AuditKind.STAGE_2, List.of(new TeamMember("auditor", "AUDITOR"))),
                new CaseFact.ReportIssued(new UUID(0xABL, 1), STAGE_2),
                new CaseFact.RecommendationMade(
                        recommendation(kind),
                        List.of(new TeamMember("expert", "TECHNICAL_EXPERT")),
                        List.of(findings)));
    }

    static CertificationFile aPendingFile(List<CaseFact> facts) {
        CertificationFile file = CertificationFile.open(new UUID(0xFFL, 1), CERTIFICATION, ORGANISATION);
        for (CaseFact fact : facts) {
            file = file.learn(fact);
        }
        return file;
    }

    static CertificationFile aPendingFile() {
        return aPendingFile(completeCase(Recommendation.Kind.GRANT));
    }

    static CertificationFile aReviewedFile(List<CaseFact> facts) {
        return FileDecisions.decide(aPendingFile(facts), review(true), REVIEWER, NOW, TODAY)
                .orThrow()
                .state();
    }

    static CertificationFile aReviewedFile() {
        return aReviewedFile(completeCase(Recommendation.Kind.GRANT));
    }

    static CertificationFile aFileIn(FileStatus status) {
        return switch (status) {
            case REVIEW_PENDING -> aPendingFile();
            case REVIEWED -> aReviewedFile();
            case GRANTED -> decided(DecisionOutcome.GRANTED);
            case REFUSED -> decided(DecisionOutcome.REFUSED);
        };
    }

    private static CertificationFile decided(DecisionOutcome outcome) {
        return FileDecisions.decide(aReviewedFile(), decide(outcome), DECIDER, NOW, TODAY)
                .orThrow()
                .state();
    }

    static FileCommand.Review review(boolean sufficient) {
        return new FileCommand.Review(sufficient, "Read completely.");
    }

    static FileCommand.Decide decide(DecisionOutcome outcome) {
        return decide(outcome, "The report shows conformity; the findings are settled.");
    }

    static FileCommand.Decide decide(DecisionOutcome outcome, String rationale) {
        return new FileCommand.Decide(
                new UUID(0xDDL, 1),
                DecisionKind.INITIAL,
                outcome,
                rationale,
                List.of(new InputHash("report.issued", new UUID(0xEEL, 1), NOW, "b".repeat(64))));
    }
}
