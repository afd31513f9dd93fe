package dev.proofmark.certificate.certificate.domain;

import dev.proofmark.platform.rules.Refusal;
import java.util.Objects;
import java.util.Optional;

/** A reduction leaves parts out and adds none (ISO/IEC 17021-1:2015, 9.6.5.5; I-33). */
final class ScopeReduction {
    private ScopeReduction() {}

    static Optional<Refusal> refusal(CertificateRevision current, CertificateContent reduced) {
        ScopeStatement before = current.content().scope();
        ScopeStatement after = reduced.scope();
        if (!before.sites().containsAll(after.sites())) {
            return Optional.of(Refusal.at("I-33", "/scope/sites"));
        }
        if (!before.aiRoles().containsAll(after.aiRoles())) {
            return Optional.of(Refusal.at("I-33", "/scope/aiRoles"));
        }
        if (!Objects.equals(before.product(), after.product())) {
            return Optional.of(Refusal.at("I-33", "/scope/product"));
        }
        return after.equals(before) ? Optional.of(Refusal.at("I-33", "/scope")) : Optional.empty();
    }
}
