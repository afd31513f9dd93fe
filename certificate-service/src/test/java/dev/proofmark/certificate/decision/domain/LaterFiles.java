package dev.proofmark.certificate.decision.domain;

import static dev.proofmark.certificate.decision.domain.FileFixtures.DECIDER;
import static dev.proofmark.certificate.decision.domain.FileFixtures.FIT;
import static dev.proofmark.certificate.decision.domain.FileFixtures.NOW;
import static dev.proofmark.certificate.decision.domain.FileFixtures.TODAY;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aCase;
import static dev.proofmark.certificate.decision.domain.FileFixtures.agreement;
import static dev.proofmark.certificate.decision.domain.FileFixtures.at;
import static dev.proofmark.certificate.decision.domain.FileFixtures.completeCase;
import static dev.proofmark.certificate.decision.domain.FileFixtures.decide;

import dev.proofmark.platform.rules.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of later in the cycle, and what the case is told then. */
final class LaterFiles {
    static final UUID CERTIFICATE = new UUID(0xCEL, 1);
    static final UUID LATER_APPLICATION = new UUID(0xA0L, 2);
    static final UUID LATER_AUDIT = new UUID(0xADL, 3);
    static final Actor QUALITY = new Actor("quality", Set.of("QUALITY_MANAGER"));
    static final Actor HOLDER = new Actor("owner", Set.of());

    private LaterFiles() {}

    /** An open file of a case that was certified as usual and has been told that since. */
    static CertificationFile anOpen(DecisionKind kind, CaseFact... since) {
        return anOpen(kind, null, since);
    }

    static CertificationFile anOpen(DecisionKind kind, @Nullable UUID occasion, CaseFact... since) {
        List<CaseFact> facts = new ArrayList<>(completeCase(Recommendation.Kind.GRANT));
        facts.addAll(List.of(since));
        return CertificationFile.open(
                new UUID(0xFFL, 2),
                aCase(facts),
                new FileMatter(kind, kind.aboutCertificate() ? CERTIFICATE : null, occasion, TODAY.minusYears(1)));
    }

    static CertificationFile aProposed(DecisionKind kind, Proposal.Terms terms) {
        return FileDecisions.decide(anOpen(kind), new FileCommand.Propose(terms, false), FIT, QUALITY, NOW, TODAY)
                .orThrow()
                .state();
    }

    static CertificationFile aWithdrawalIn(FileStatus status) {
        CertificationFile proposed =
                aProposed(DecisionKind.WITHDRAWAL, Proposal.Terms.because("Unresolved after six months."));
        return switch (status) {
            case REVIEW_PENDING -> anOpen(DecisionKind.WITHDRAWAL);
            case REVIEWED -> proposed;
            case GRANTED -> decided(proposed, DecisionOutcome.GRANTED);
            case REFUSED -> decided(proposed, DecisionOutcome.REFUSED);
        };
    }

    private static CertificationFile decided(CertificationFile file, DecisionOutcome outcome) {
        return FileDecisions.decide(file, decide(file.kind(), outcome), FIT, DECIDER, NOW, TODAY)
                .orThrow()
                .state();
    }

    /** Terms with everything that the kind has to say. */
    static Proposal.Terms terms(DecisionKind kind) {
        return switch (kind) {
            case SUSPENSION ->
                Proposal.Terms.suspension("It failed twice.", SuspensionGround.FAILURE, TODAY.plusMonths(3));
            case TRANSFER_OUT -> Proposal.Terms.transferOut("Another body", TODAY);
            case REDUCTION ->
                Proposal.Terms.reduction(
                        "The laboratory is closed.", new ReducedScope("품질검사", "Inspection", List.of("본사")));
            case INITIAL, TRANSFER, RENEWAL, RESTORATION, EXTENSION, MAINTENANCE, REINSTATEMENT, WITHDRAWAL, RETURN ->
                Proposal.Terms.because("The evidence is attached.");
        };
    }

    static CaseFact agreed(ApplicationKind kind, LocalDate signedOn) {
        return agreed(LATER_APPLICATION, kind, signedOn);
    }

    static CaseFact agreed(UUID application, ApplicationKind kind, LocalDate signedOn) {
        Agreement usual = agreement(at(44));
        return new CaseFact.AgreementSigned(
                application,
                kind,
                Regime.MANAGEMENT_SYSTEM,
                new Agreement(usual.scheme(), usual.scope(), signedOn, usual.asOf()));
    }

    static CaseFact concluded(AuditKind kind, LocalDate lastDay) {
        return new CaseFact.AuditConcluded(
                LATER_AUDIT, kind, lastDay, List.of(new TeamMember(LATER_AUDIT, "other-auditor", "LEAD_AUDITOR")));
    }

    static CaseFact reported() {
        return new CaseFact.ReportIssued(new UUID(0xABL, 9), LATER_AUDIT);
    }

    static CaseFact recommended(AuditKind audit, Recommendation.Kind kind, Finding... findings) {
        return new CaseFact.RecommendationMade(
                audit,
                new Recommendation(LATER_AUDIT, kind, "other-auditor", TODAY, TODAY, at(45)),
                List.of(),
                List.of(findings));
    }

    /** Everything that a renewal waits for. */
    static CaseFact[] recertified(Finding... findings) {
        return new CaseFact[] {
            concluded(AuditKind.RECERTIFICATION, TODAY.minusDays(10)),
            reported(),
            recommended(AuditKind.RECERTIFICATION, Recommendation.Kind.GRANT, findings)
        };
    }
}
