package dev.proofmark.audit.audittime.domain;

/**
 * What the certification body has settled about audit time.
 *
 * @param secondPersonAbovePercent a reduction of more than this needs a second person
 * @param stage1Percent share of stage 1 where nobody says otherwise
 * @param remoteCountsAsOnSite whether remote auditing counts towards the least time on site (I-07)
 */
public record BodyPolicy(int secondPersonAbovePercent, int stage1Percent, boolean remoteCountsAsOnSite) {}
