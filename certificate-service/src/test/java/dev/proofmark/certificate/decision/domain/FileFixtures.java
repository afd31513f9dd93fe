package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.CertificateFixtures;
import dev.proofmark.certificate.fitness.domain.Competence;
import dev.proofmark.certificate.fitness.domain.CompetenceFunction;
import dev.proofmark.certificate.fitness.domain.PersonnelRecord;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Files in every state, and the people around them. */
final class FileFixtures {
    static final UUID CERTIFICATION = UUID.fromString("0192f6f4-0000-7000-8000-00000000c0de");
    static final UUID ORGANISATION = UUID.fromString("0192f6f4-0000-7000-8000-000000000042");
    static final UUID APPLICATION = UUID.fromString("0192f6f4-0000-7000-8000-000000000043");
    static final UUID STAGE_1 = UUID.fromString("0192f6f4-0000-7000-8000-000000000051");
    static final UUID STAGE_2 = UUID.fromString("0192f6f4-0000-7000-8000-000000000052");
    static final LocalDate SIGNED_ON = LocalDate.of(2026, 6, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 30);
    static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Actor REVIEWER = new Actor("tech-reviewer", Set.of("TECHNICAL_REVIEWER"));
    static final Actor DECIDER = new Actor("decider", Set.of("DECISION_MAKER"));

    private static final List<String> PEOPLE = List.of(
            "tech-reviewer",
            "decider",
            "decider-2",
            "quality",
            "lead-auditor",
            "auditor",
            "other-auditor",
            "expert",
            "owner",
            "member-1",
            "member-2",
            "member-3",
            "member-4",
            "member-5");

    /** Everybody is competent for everything, and nobody has declared anything. */
    static final Fitness FIT = new Fitness(
            "aims-42001",
            true,
            PEOPLE.stream().map(FileFixtures::competentForEverything).toList());

    private FileFixtures() {}

    private static PersonnelRecord competentForEverything(String personId) {
        return new PersonnelRecord(
                personId,
                Stream.of(CompetenceFunction.values())
                        .map(function -> new Competence(
                                new UUID(0xC0L, function.name().hashCode()),
                                personId,
                                "aims-42001",
                                function,
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2035, 12, 31),
                                null))
                        .toList(),
                List.of());
    }

    static FactStamp at(int minute) {
        return new FactStamp(NOW.minusSeconds(3600).plusSeconds(60L * minute), new UUID(0x7000L, minute));
    }

    static Finding finding(int number, FindingGrade grade, FindingStatus status, FactStamp asOf) {
        return new Finding(new UUID(0xF1L, number), grade, "8.4", status, asOf);
    }

    static Recommendation recommendation(Recommendation.Kind kind) {
        return new Recommendation(STAGE_2, kind, "lead-auditor", LAST_DAY, LocalDate.of(2026, 11, 20), at(30));
    }

    static Agreement agreement(FactStamp asOf) {
        return new Agreement(new SchemeVersion("aims-42001", 1), CertificateFixtures.aScope(), SIGNED_ON, asOf);
    }

    static List<CaseFact> completeCase(Recommendation.Kind kind, Finding... findings) {
        return List.of(
                new CaseFact.ApplicationSubmitted(APPLICATION, ApplicationKind.INITIAL, Regime.MANAGEMENT_SYSTEM),
                new CaseFact.ApplicationAccepted(
                        APPLICATION, ApplicationKind.INITIAL, Regime.MANAGEMENT_SYSTEM, true, List.of(), null),
                new CaseFact.AgreementSigned(
                        APPLICATION, ApplicationKind.INITIAL, Regime.MANAGEMENT_SYSTEM, agreement(at(2))),
                new CaseFact.TeamConfirmed(
                        STAGE_1, AuditKind.STAGE_1, List.of(new TeamMember(STAGE_1, "lead-auditor", "LEAD_AUDITOR"))),
                new CaseFact.AuditConcluded(
                        STAGE_1,
                        AuditKind.STAGE_1,
                        LAST_DAY.minusMonths(1),
                        List.of(new TeamMember(STAGE_1, "lead-auditor", "LEAD_AUDITOR"))),
                new CaseFact.AuditConcluded(
                        STAGE_2, AuditKind.STAGE_2, LAST_DAY, List.of(new TeamMember(STAGE_2, "auditor", "AUDITOR"))),
                new CaseFact.ReportIssued(new UUID(0xABL, 1), STAGE_2),
                new CaseFact.RecommendationMade(
                        AuditKind.STAGE_2,
                        recommendation(kind),
                        List.of(new TeamMember(STAGE_2, "expert", "TECHNICAL_EXPERT")),
                        List.of(findings)));
    }

    static CertificationFile aPendingFile(List<CaseFact> facts) {
        return CertificationFile.open(new UUID(0xFFL, 1), aCase(facts), FileMatter.initial());
    }

    static CertificationCase aCase(List<CaseFact> facts) {
        CertificationCase known = new CertificationCase(CERTIFICATION, ORGANISATION, CaseFacts.none());
        for (CaseFact fact : facts) {
            known = known.learn(fact);
        }
        return known;
    }

    /** The file after its case has learnt that. */
    static CertificationFile learn(CertificationFile file, CaseFact... facts) {
        CaseFacts known = file.facts();
        for (CaseFact fact : facts) {
            known = known.with(fact);
        }
        return file.seeing(known);
    }

    static CertificationFile aPendingFile() {
        return aPendingFile(completeCase(Recommendation.Kind.GRANT));
    }

    static CertificationFile aReviewedFile(List<CaseFact> facts) {
        return FileDecisions.decide(aPendingFile(facts), review(true), FIT, REVIEWER, NOW, TODAY)
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
        return FileDecisions.decide(aReviewedFile(), decide(outcome), FIT, DECIDER, NOW, TODAY)
                .orThrow()
                .state();
    }

    static FileCommand.Review review(boolean sufficient) {
        return new FileCommand.Review(sufficient, "Read completely.");
    }

    static FileCommand.Decide decide(DecisionOutcome outcome) {
        return decide(outcome, "The report shows conformity; the findings are settled.");
    }

    static FileCommand.Decide decide(DecisionKind kind, DecisionOutcome outcome) {
        return decide(kind, outcome, "The report shows conformity; the findings are settled.");
    }

    static FileCommand.Decide decide(DecisionOutcome outcome, String rationale) {
        return decide(DecisionKind.INITIAL, outcome, rationale);
    }

    private static FileCommand.Decide decide(DecisionKind kind, DecisionOutcome outcome, String rationale) {
        return new FileCommand.Decide(
                new UUID(0xDDL, 1),
                kind,
                outcome,
                rationale,
                List.of(new InputHash("report.issued", new UUID(0xEEL, 1), NOW, "b".repeat(64))));
    }

    /** Why it was refused. */
    static Refusal refusalOf(Outcome<CertificationFile, FileEvent> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<CertificationFile, FileEvent> accepted ->
                throw new AssertionError("accepted: " + accepted.state().status());
            case Outcome.Refused<CertificationFile, FileEvent> refused -> refused.refusal();
        };
    }

    /** The status that the file has, or the rule that it was refused by. */
    static String result(Outcome<CertificationFile, FileEvent> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<CertificationFile, FileEvent> accepted ->
                accepted.state().status().name();
            case Outcome.Refused<CertificationFile, FileEvent> refused ->
                refused.refusal().rule();
        };
    }
}
