package dev.proofmark.audit.audit.domain;

import java.util.UUID;

/** Somebody is held by an audit on its days, so that no other audit may have them then. */
public record Booking(UUID auditId, String personId, AuditDays days) {}
