package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.finding.domain.Finding;

/**
 * A finding in somebody's eyes.
 *
 * @param client whether they act for the client, who is shown no internal notes
 */
public record SeenFinding(Finding finding, boolean client) {}
