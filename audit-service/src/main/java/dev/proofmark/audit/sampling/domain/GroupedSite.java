package dev.proofmark.audit.sampling.domain;

import java.util.UUID;

/** A site of a group of similar ones, as the programme manager judges it. */
public record GroupedSite(UUID siteId, SiteRisk risk) {}
