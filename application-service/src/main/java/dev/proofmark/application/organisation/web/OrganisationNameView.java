package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.domain.Organisation;
import java.util.UUID;

/** What an organisation is called. */
record OrganisationNameView(UUID id, String legalNameKorean, String legalNameEnglish) {

    static OrganisationNameView of(Organisation organisation) {
        return new OrganisationNameView(
                organisation.id(), organisation.legalNameKorean(), organisation.legalNameEnglish());
    }
}
