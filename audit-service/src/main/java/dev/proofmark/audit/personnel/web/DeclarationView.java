package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.domain.Declaration;
import dev.proofmark.audit.personnel.domain.DeclarationContent;
import dev.proofmark.audit.personnel.domain.DeclaredOrganisation;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as it is shown.
 *
 * @param barredUntil the last day on which the person keeps away; left out while no end is known
 * @param replaced whether a later one stands in its place
 */
record DeclarationView(
        UUID id,
        String personId,
        String kind,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate barredUntil,
        String text,
        @Nullable UUID replaces,
        boolean replaced,
        String declaredBy,
        LocalDate declaredOn) {

    static DeclarationView of(Declaration declaration) {
        DeclarationContent content = declaration.content();
        DeclaredOrganisation organisation = content.organisation();
        return new DeclarationView(
                declaration.declarationId(),
                declaration.personId().toString(),
                content.kind().name(),
                organisation == null ? null : organisation.organisationId(),
                organisation == null ? null : organisation.name(),
                content.from(),
                content.until(),
                declaration.barredUntil().orElse(null),
                content.text(),
                content.replaces(),
                declaration.replaced(),
                declaration.declaredBy(),
                declaration.declaredOn());
    }
}
