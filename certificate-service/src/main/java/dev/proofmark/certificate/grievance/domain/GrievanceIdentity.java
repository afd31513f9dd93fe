package dev.proofmark.certificate.grievance.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What never changes about a complaint or an appeal.
 *
 * @param reference what people call it by
 * @param raisedBy opaque id of the person, null for somebody without an account
 * @param language in which they want to be written to, as a BCP 47 tag
 */
public record GrievanceIdentity(
        UUID id, String reference, @Nullable String raisedBy, String language, LocalDate receivedOn) {}
