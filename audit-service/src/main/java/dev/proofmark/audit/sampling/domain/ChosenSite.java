package dev.proofmark.audit.sampling.domain;

import java.util.UUID;

/** A site that the audit visits. */
public record ChosenSite(UUID siteId, ChoiceReason reason) {}
