package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.certificate.domain.CertificateCommand;
import dev.proofmark.certificate.certificate.usecase.ChangeCertificate;
import dev.proofmark.certificate.certificate.usecase.OpenCertificate;
import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What a grant does to the certificate, in the decision's transaction: neither is without the other. The certificate's own
 * rules refuse what its state or its dates forbid.
 */
@ApplicationScoped
public class DecisionEffects {
    private final OpenCertificate openCertificate;
    private final ChangeCertificate changeCertificate;
    private final GrantedContents contents;
    private final GrantedScope scope;
    private final SuspensionOverdue overdue;
    private final DecisionSettings settings;

    public DecisionEffects(
            OpenCertificate openCertificate,
            ChangeCertificate changeCertificate,
            GrantedContents contents,
            GrantedScope scope,
            SuspensionOverdue overdue,
            DecisionSettings settings) {
        this.openCertificate = openCertificate;
        this.changeCertificate = changeCertificate;
        this.contents = contents;
        this.scope = scope;
        this.overdue = overdue;
        this.settings = settings;
    }

    Uni<Void> of(CertificationFile file, CertificationDecision decision, CommandContext context) {
        return switch (decision.outcome()) {
            case GRANTED -> granted(file, decision, context);
            case REFUSED ->
                decision.kind() == DecisionKind.WITHDRAWAL
                        ? overdue.again(certificate(file), context)
                        : Uni.createFrom().voidItem();
            case RETURNED -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> granted(CertificationFile file, CertificationDecision decision, CommandContext context) {
        var decided = new CertificateCommand.Decided(decision.id(), decision.decidedOn());
        return switch (decision.kind()) {
            case INITIAL, TRANSFER -> openCertificate.handle(GrantedCase.of(file, decision, scope), context);
            case RENEWAL, RESTORATION, EXTENSION, REDUCTION -> revise(file, decision.kind(), decided, context);
            case MAINTENANCE -> Uni.createFrom().voidItem();
            case SUSPENSION -> suspend(file, decided, context);
            case REINSTATEMENT -> end(file, new CertificateCommand.Reinstate(decided), context);
            case WITHDRAWAL -> end(file, new CertificateCommand.Withdraw(decided), context);
            case RETURN -> end(file, new CertificateCommand.GiveBack(decided), context);
            case TRANSFER_OUT ->
                end(file, new CertificateCommand.TransferOut(decided, transferredOn(file, decided)), context);
        };
    }

    private Uni<Void> revise(
            CertificationFile file, DecisionKind kind, CertificateCommand.Decided decided, CommandContext context) {
        return contents.of(file, decided.on())
                .map(granted -> GrantedContents.command(kind, decided, granted))
                .chain(command -> change(file, command, context))
                .chain(() -> kind == DecisionKind.REDUCTION
                        ? lift(file)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> suspend(CertificationFile file, CertificateCommand.Decided decided, CommandContext context) {
        LocalDate resolveBy = resolveBy(file, decided);
        return change(file, new CertificateCommand.Suspend(decided, resolveBy), context)
                .chain(() -> overdue.after(resolveBy, certificate(file), context));
    }

    /** Who proposed nothing leaves the time to the body's rule. */
    private LocalDate resolveBy(CertificationFile file, CertificateCommand.Decided decided) {
        LocalDate proposed =
                file.proposal() == null ? null : file.proposal().terms().resolveBy();
        return proposed == null ? decided.on().plus(settings.suspensionResolvedWithin()) : proposed;
    }

    private static LocalDate transferredOn(CertificationFile file, CertificateCommand.Decided decided) {
        LocalDate proposed =
                file.proposal() == null ? null : file.proposal().terms().effectiveDate();
        return proposed == null ? decided.on() : proposed;
    }

    /** Ends a suspension, if it is one: nothing is due any more. */
    private Uni<Void> end(CertificationFile file, CertificateCommand command, CommandContext context) {
        return change(file, command, context).chain(() -> lift(file));
    }

    private Uni<Void> lift(CertificationFile file) {
        return overdue.lift(certificate(file));
    }

    private Uni<Void> change(CertificationFile file, CertificateCommand command, CommandContext context) {
        return changeCertificate.handle(certificate(file), command, context).replaceWithVoid();
    }

    private static UUID certificate(CertificationFile file) {
        return Objects.requireNonNull(file.matter().certificateId());
    }
}
