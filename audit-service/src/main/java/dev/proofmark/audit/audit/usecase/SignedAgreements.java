package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.programme.domain.Agreement;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.audit.programme.usecase.Programmes;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The agreements that audits are made under. */
@ApplicationScoped
public class SignedAgreements {

    private final Programmes programmes;

    public SignedAgreements(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The audit's programme, of which there always is one. */
    public Uni<Programme> programmeOf(Audit audit) {
        return programmes.find(audit.identity().programmeId()).map(found -> present(found, audit));
    }

    /** What the audit's programme certifies by. */
    public Uni<SchemeVersion> schemeOf(Audit audit) {
        return programmes.schemeOf(audit.identity().programmeId()).map(found -> present(found, audit));
    }

    private static <T> T present(Optional<T> found, Audit audit) {
        return found.orElseThrow(() -> new IllegalStateException("audit " + audit.id() + " has no programme"));
    }

    public Uni<Optional<Agreement>> of(Audit audit) {
        return programmeOf(audit).map(programme -> Optional.ofNullable(programme.agreement()));
    }

    /** What the client agreed to have audited; fails as I-03 where nothing is signed. */
    public Uni<AuditScope> scopeOf(Audit audit) {
        return of(audit)
                .map(agreement -> agreement.orElseThrow(() -> new RefusedException(Refusal.of("I-03"))))
                .map(Agreement::scope);
    }
}
