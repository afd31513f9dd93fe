package dev.proofmark.audit.testreport.domain;

import java.util.UUID;

/**
 * Which report another one replaces, and what changed (ISO/IEC 17025:2017, 7.8.8).
 *
 * @param number of the report that is replaced
 * @param changed what is different, and why
 */
public record Amendment(UUID reportId, String number, String changed) {}
