package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.certificate.decision.domain.CertificationCase;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.FileCommand;
import dev.proofmark.certificate.decision.domain.FileDecisions;
import dev.proofmark.certificate.decision.domain.Proposal;
import dev.proofmark.certificate.decision.domain.ProposalPolicy;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.membership.Memberships;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody proposes what another one has to decide about a certificate: the proposal opens the file on it, or goes into
 * the one that an event or the clock has opened (ISO/IEC 17021-1:2015, 9.6.5).
 */
@ApplicationScoped
public class ProposeDecision {
    private final Certificates certificates;
    private final CertificationCases cases;
    private final CertificationFiles files;
    private final OpenFiles openFiles;
    private final FitnessOfPeople fitness;
    private final Memberships memberships;

    public ProposeDecision(
            Certificates certificates,
            CertificationCases cases,
            CertificationFiles files,
            OpenFiles openFiles,
            FitnessOfPeople fitness,
            Memberships memberships) {
        this.certificates = certificates;
        this.cases = cases;
        this.files = files;
        this.openFiles = openFiles;
        this.fitness = fitness;
        this.memberships = memberships;
    }

    public Uni<CertificationFile> handle(
            UUID certificateId, DecisionKind kind, Proposal.Terms terms, CommandContext context) {
        boolean byHolder = context.actor().isClient();
        FileAccess.requireProposer(context.actor(), kind);
        return certificates
                .find(certificateId)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .call(certificate -> byHolder
                        ? memberships.require(context.actor(), certificate.holder())
                        : Uni.createFrom().voidItem())
                .invoke(certificate -> context.requireVersion(certificate.version()))
                .invoke(certificate -> requirePossible(certificate, kind, terms, context))
                .chain(certificate -> hold(certificate)
                        .chain(known -> file(known, certificate, kind)
                                .chain(file -> propose(file, new FileCommand.Propose(terms, byHolder), context))));
    }

    /** What the certificate's own rules would refuse is not worth a second pair of eyes. */
    private static void requirePossible(
            Certificate certificate, DecisionKind kind, Proposal.Terms terms, CommandContext context) {
        ProposalPolicy.impossible(certificate, kind, terms, context.now(), context.today())
                .ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                });
    }

    /** A certificate that was not decided here has no case yet. */
    private Uni<CertificationCase> hold(Certificate certificate) {
        return cases.hold(certificate.certificationId())
                .chain(found -> found.map(known -> Uni.createFrom().item(known))
                        .orElseGet(() ->
                                cases.openOrHold(certificate.certificationId(), certificate.holder(), Ids.next())));
    }

    private record Opened(CertificationFile file, boolean isNew) {}

    private Uni<Opened> file(CertificationCase known, Certificate certificate, DecisionKind kind) {
        return files.openAbout(certificate.id(), kind)
                .chain(open ->
                        open.map(files::find).orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .chain(open -> open.map(file -> Uni.createFrom().item(new Opened(file, false)))
                        .orElseGet(() -> openFiles
                                .matter(certificate.certificationId(), certificate.id(), kind, null)
                                .map(matter -> new Opened(CertificationFile.open(Ids.next(), known, matter), true))));
    }

    private Uni<CertificationFile> propose(Opened opened, FileCommand.Propose command, CommandContext context) {
        return fitness.of(opened.file(), context.actor())
                .map(found -> FileDecisions.decide(
                                opened.file(), command, found, context.actor(), context.now(), context.today())
                        .orThrow()
                        .state())
                .chain(proposed -> opened.isNew() ? files.add(proposed) : files.save(proposed));
    }
}
