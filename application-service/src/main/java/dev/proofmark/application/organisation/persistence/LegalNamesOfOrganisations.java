package dev.proofmark.application.organisation.persistence;

import dev.proofmark.platform.tasks.OrganisationNames;
import jakarta.enterprise.context.ApplicationScoped;

/** Organisations are this service's own. */
@ApplicationScoped
class LegalNamesOfOrganisations implements OrganisationNames {

    @Override
    public String query() {
        return "select o.legal_name_korean, o.legal_name_english from organisation o where o.id = t.organisation_id";
    }
}
