package dev.proofmark.contracts.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A client took its notice of changes back before it was assessed, or said that it does not concern this certification.
 */
public record ChangeWithdrawn(UUID noticeId, UUID certificationId, UUID organisationId, LocalDate withdrawnOn) {}
