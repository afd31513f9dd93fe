package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.CaseFact;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Adds what another service has told about a case to its file, which opens with the first fact. */
@ApplicationScoped
public class LearnFact {
    private final CertificationFiles files;

    public LearnFact(CertificationFiles files) {
        this.files = files;
    }

    public Uni<Void> handle(UUID certificationId, UUID organisationId, CaseFact fact) {
        return files.openOrHold(certificationId, organisationId, Ids.next())
                .chain(file -> files.learnt(file.learn(fact)));
    }
}
