package dev.proofmark.audit.personnel.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody declares.
 *
 * @param organisation null where an impartiality is declared that has no exception
 * @param from the first day of it; null where it isn't known
 * @param until the last day of it; null while it goes on
 * @param text free text, which stays in this service
 * @param replaces an earlier declaration of the same that this one corrects or ends; it stays on record
 */
public record DeclarationContent(
        DeclarationKind kind,
        @Nullable DeclaredOrganisation organisation,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String text,
        @Nullable UUID replaces) {}
