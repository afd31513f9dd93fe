package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;

/**
 * An event of any type, as it was published.
 *
 * @param envelope what is said about it
 * @param source who published it, {@code urn:proofmark:<service>}; empty if nobody said
 * @param key the message's key
 * @param json its data, exactly as published; not read yet
 */
public record PublishedEvent(EventEnvelope envelope, String source, String key, String json) {}
