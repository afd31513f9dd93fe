package dev.proofmark.audit.personnel.persistence;

import dev.proofmark.audit.personnel.usecase.KnownSchemes;
import dev.proofmark.contracts.schemes.Schemes;
import jakarta.enterprise.context.ApplicationScoped;

/** The schemes of the catalogue in contracts. */
@ApplicationScoped
class SchemeCatalogue implements KnownSchemes {

    @Override
    public boolean exist(String schemeId) {
        return Schemes.references().stream()
                .anyMatch(reference -> reference.id().equals(schemeId));
    }
}
