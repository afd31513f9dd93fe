package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.certificate.domain.CertificateCommand;
import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.certificate.domain.ValidityPeriod;
import dev.proofmark.certificate.certificate.usecase.CertificateContents;
import dev.proofmark.certificate.certificate.usecase.CertificateTerms;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.certificate.decision.domain.Agreement;
import dev.proofmark.certificate.decision.domain.ApplicationFacts;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.ReducedScope;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a certificate says after a grant: what was agreed on, or what a reduction leaves of it. */
@ApplicationScoped
public class GrantedContents {
    private final Certificates certificates;
    private final CertificateContents contents;
    private final CertificateTerms terms;
    private final GrantedScope scope;

    public GrantedContents(
            Certificates certificates, CertificateContents contents, CertificateTerms terms, GrantedScope scope) {
        this.certificates = certificates;
        this.contents = contents;
        this.terms = terms;
        this.scope = scope;
    }

    /**
     * The content, and the application that it was agreed on.
     *
     * @param term of a product that is certified anew: what came before does not lengthen it; else null
     */
    record Granted(
            CertificateContent content,
            @Nullable UUID applicationId,
            @Nullable ValidityPeriod term) {}

    Uni<Granted> of(CertificationFile file, LocalDate decidedOn) {
        return certificates
                .find(Objects.requireNonNull(file.matter().certificateId()))
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .map(certificate -> granted(file, certificate.current().content(), decidedOn));
    }

    static CertificateCommand command(DecisionKind kind, CertificateCommand.Decided decided, Granted granted) {
        return switch (kind) {
            case RENEWAL ->
                new CertificateCommand.Renew(decided, granted.content(), granted.applicationId(), granted.term());
            case RESTORATION ->
                new CertificateCommand.Restore(decided, granted.content(), granted.applicationId(), granted.term());
            case EXTENSION -> new CertificateCommand.Extend(decided, granted.content(), granted.applicationId());
            case REDUCTION -> new CertificateCommand.Reduce(decided, granted.content(), granted.applicationId());
            case INITIAL, TRANSFER, MAINTENANCE, SUSPENSION, REINSTATEMENT, WITHDRAWAL, RETURN, TRANSFER_OUT ->
                throw new IllegalArgumentException(kind + " revises nothing");
        };
    }

    private Granted granted(CertificationFile file, CertificateContent present, LocalDate decidedOn) {
        ApplicationFacts application = file.application().orElse(null);
        UUID applicationId = application == null ? null : application.id();
        ReducedScope reduced =
                file.proposal() == null ? null : file.proposal().terms().scope();
        if (reduced != null || application == null || application.agreement() == null) {
            ScopeStatement remaining = reduced == null ? present.scope() : reduced.of(present.scope());
            return new Granted(unchangedBut(remaining, present, decidedOn), applicationId, null);
        }
        Agreement agreement = application.agreement();
        CertificateContent agreed = contents.of(
                scope.of(file, agreement),
                agreement.scheme().id(),
                agreement.scheme().version(),
                decidedOn,
                application.withinAccreditation());
        ValidityPeriod term = agreed.scope().product() == null
                ? null
                : terms.from(decidedOn, agreed.schemeId(), agreed.schemeVersion());
        return new Granted(agreed, applicationId, term);
    }

    /** What lies within the accreditation already stays so for as long as that holds (I-40). */
    private CertificateContent unchangedBut(ScopeStatement scope, CertificateContent present, LocalDate decidedOn) {
        return contents.of(
                scope, present.schemeId(), present.schemeVersion(), decidedOn, present.accreditation() != null);
    }
}
