package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The certification agreement in force (ISO/IEC 17021-1:2015, 5.1.2).
 *
 * @param documentSha256 hash of the document that was signed
 */
public record Agreement(UUID agreementId, LocalDate signedOn, String documentSha256, AuditScope scope) {}
