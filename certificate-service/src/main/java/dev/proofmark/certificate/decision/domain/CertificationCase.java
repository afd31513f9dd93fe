package dev.proofmark.certificate.decision.domain;

import java.util.UUID;

/**
 * Everything that is known about one certification, from its first application until it is over: what each of its files is
 * decided on.
 *
 * @param organisationId the client
 */
public record CertificationCase(UUID certificationId, UUID organisationId, CaseFacts facts) {

    /** The case after one more fact. */
    public CertificationCase learn(CaseFact fact) {
        return new CertificationCase(certificationId, organisationId, facts.with(fact));
    }

    /** Whether it begins with a certification that another body gave. */
    public boolean isTransfer() {
        return facts.applications().values().stream()
                .anyMatch(application -> application.asksFor(ApplicationKind.TRANSFER));
    }
}
