package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.CaseFact;
import dev.proofmark.certificate.decision.domain.CertificationCase;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Adds what another service has told about a case to what is known of it, and opens the files that it calls for. */
@ApplicationScoped
public class LearnFact {
    private final CertificationCases cases;
    private final OpenFiles files;

    public LearnFact(CertificationCases cases, OpenFiles files) {
        this.cases = cases;
        this.files = files;
    }

    public Uni<Void> handle(UUID certificationId, UUID organisationId, CaseFact fact) {
        return cases.openOrHold(certificationId, organisationId, Ids.next())
                .chain(known -> learn(known, known.learn(fact)));
    }

    private Uni<Void> learn(CertificationCase before, CertificationCase now) {
        return cases.learnt(now).chain(() -> files.after(before, now));
    }
}
