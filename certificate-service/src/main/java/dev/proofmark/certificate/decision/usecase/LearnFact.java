package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.CaseFact;
import dev.proofmark.certificate.decision.domain.Finding;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Adds what another service has told about a case to its file, which opens with the first fact. */
@ApplicationScoped
public class LearnFact {
    private final CertificationFiles files;

    public LearnFact(CertificationFiles files) {
        this.files = files;
    }

    public Uni<Void> handle(UUID certificationId, UUID organisationId, CaseFact fact) {
        Set<UUID> findings = fact.findings().stream().map(Finding::id).collect(Collectors.toSet());
        return files.openOrHold(certificationId, organisationId, Ids.next(), findings)
                .chain(file -> files.learnt(file, file.learn(fact)));
    }
}
