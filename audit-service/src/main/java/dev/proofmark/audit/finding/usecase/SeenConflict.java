package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FindingConflict;

/** A conflict with its finding as it stands. */
public record SeenConflict(FindingConflict conflict, Finding finding) {}
