package dev.proofmark.platform.commands;

import org.jspecify.annotations.Nullable;

/**
 * The first answer to an Idempotency-Key.
 *
 * @param id hash of subject, route and key
 * @param bodySha256 hash of the body that came with it
 */
record IdempotentAnswerRow(
        String id,
        String bodySha256,
        int status,
        String mediaType,
        String body,
        @Nullable String etag,
        @Nullable String location) {}
