package dev.proofmark.audit.evaluation.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the test runs on (ISO/IEC TS 4213:2022, 5.3).
 *
 * @param frameworks with their versions
 * @param containerDigest null where it runs in none
 * @param acceleration hardware and quantisation that change speed or numbers; null for none
 */
public record TestEnvironment(
        String hardware,
        String operatingSystem,
        String frameworks,
        @Nullable String containerDigest,
        @Nullable String acceleration) {}
