package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.domain.DeclarationContent;
import dev.proofmark.audit.personnel.domain.DeclarationKind;
import dev.proofmark.audit.personnel.domain.DeclaredOrganisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to an organisation.
 *
 * @param until the last day; left out while it goes on
 * @param text what else is to be said
 * @param replaces the earlier declaration about the same that this one corrects or ends
 */
record DeclarationRequest(
        @Nullable UUID id,
        @NotNull Kind kind,
        @Nullable @Valid OrganisationRequest organisation,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Size(max = 4000) String text,
        @Nullable UUID replaces) {

    /** What is declared. */
    enum Kind {
        IMPARTIALITY,
        EMPLOYMENT,
        CONSULTANCY
    }

    /** A client by its id, or any organisation by its name. */
    record OrganisationRequest(
            @Nullable UUID organisationId,
            @Nullable @Size(min = 1, max = 200) String name) {}

    DeclarationContent toContent() {
        DeclaredOrganisation declared = organisation == null
                ? null
                : new DeclaredOrganisation(organisation.organisationId(), organisation.name());
        return new DeclarationContent(
                DeclarationKind.valueOf(kind.name()), declared, from, until, text == null ? "" : text, replaces);
    }
}
