package dev.proofmark.application.changenotice.usecase;

import dev.proofmark.application.application.usecase.Applications;
import dev.proofmark.application.scheme.domain.Regime;
import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The certifications that a client has a contract for, each with the rules that it is under. */
@ApplicationScoped
public class CertificationRegimes {

    private final Applications applications;
    private final SchemeCatalogue schemes;

    public CertificationRegimes(Applications applications, SchemeCatalogue schemes) {
        this.applications = applications;
        this.schemes = schemes;
    }

    /** Those of the certifications that the organisation has an agreement for. */
    Uni<Map<UUID, Regime>> underContract(List<UUID> certificationIds, UUID organisationId) {
        return applications
                .underContract(certificationIds, organisationId)
                .map(contracted -> contracted.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> schemes.requirements(entry.getValue()).regime())));
    }
}
