package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a decision on a programme needs beside the programme.
 *
 * @param criteria what may be audited under the agreement; everything of no use before there is one
 * @param ids new ids for new audits
 */
public record Planning(LocalDate today, AuditCriteria criteria, Supplier<UUID> ids) {}
