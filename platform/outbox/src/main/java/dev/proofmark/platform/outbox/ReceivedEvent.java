package dev.proofmark.platform.outbox;

import dev.proofmark.contracts.EventEnvelope;

/**
 * An event as it arrived.
 *
 * @param envelope what is said about it
 * @param key the message's key
 * @param json its data, exactly as published: who must prove something later keeps this
 * @param data its data, read
 * @param <T> the record of the data
 */
public record ReceivedEvent<T>(EventEnvelope envelope, String key, String json, T data) {}
