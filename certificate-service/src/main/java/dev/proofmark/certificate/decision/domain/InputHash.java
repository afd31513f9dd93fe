package dev.proofmark.certificate.decision.domain;

import java.time.Instant;
import java.util.UUID;

/** One event that a decision rests on, by the SHA-256 of its data exactly as it was published. */
public record InputHash(String type, UUID id, Instant time, String sha256) {}
