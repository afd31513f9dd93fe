package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;

/**
 * The certificate is suspended (ISO/IEC 17021-1:2015, 9.6.5.3). Legal dates don't wait for its end.
 *
 * @param since first day without validity
 * @param resolveBy last day to put things right
 */
public record Suspension(LocalDate since, LocalDate resolveBy) {}
