package dev.proofmark.application.document.usecase;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Content on its way.
 *
 * @param body the bytes as they come; reading them blocks
 * @param announced how many there are, if their sender said
 * @param sha256 their hash, if their sender said
 */
public record Upload(
        UUID applicationId, UUID documentId, InputStream body, OptionalLong announced, Optional<String> sha256) {}
