package dev.proofmark.audit.sampling.domain;

/** How much could go wrong at a site, in rising order. */
public enum SiteRisk {
    LOW,
    NORMAL,
    HIGH
}
