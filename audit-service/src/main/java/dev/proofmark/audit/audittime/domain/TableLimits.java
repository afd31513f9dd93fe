package dev.proofmark.audit.audittime.domain;

/**
 * How far audit time may be adjusted.
 *
 * @param minimumOfTable what remains at least after all adjustments
 * @param onSiteAtLeast of the audit time
 * @param hoursPerDay of an auditor's day
 * @param surveillanceOfInitial per surveillance
 */
public record TableLimits(
        Proportion minimumOfTable,
        Proportion onSiteAtLeast,
        int hoursPerDay,
        Proportion surveillanceOfInitial,
        Proportion recertificationOfInitial) {}
