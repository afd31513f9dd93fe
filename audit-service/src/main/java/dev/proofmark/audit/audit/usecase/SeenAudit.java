package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;

/**
 * An audit in somebody's eyes.
 *
 * @param client whether they act for the client, who is shown no internal notes
 */
public record SeenAudit(Audit audit, boolean client) {}
