package dev.proofmark.certificate.evidence.usecase;

import java.time.Instant;
import java.util.UUID;

/**
 * One event of a certification as it was published.
 *
 * @param json its data, byte for byte
 * @param sha256 over those bytes in UTF-8
 */
public record KeptEvent(
        UUID id, UUID certificationId, String type, int version, Instant time, String json, String sha256) {}
