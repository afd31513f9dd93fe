package dev.proofmark.audit.audittime.domain;

/**
 * What is looked at when the table's days are adjusted (ISO/IEC 17021-1:2015, 9.1.4.2; provisional until the licensed
 * text of ISO/IEC 42006:2025, 9.1.4, is at hand). The names are published in events: they are never changed.
 */
public enum AdjustmentFactor {
    AI_SYSTEM_NUMBER,
    AI_SYSTEM_COMPLEXITY,
    AI_SYSTEM_RISK,
    /** How far systems act on their own, and high-impact use. */
    AUTONOMY_AND_IMPACT,
    /** Sensitivity and volume of the data. */
    DATA,
    /** Models built in-house, or taken from others. */
    LIFE_CYCLE,
    /** Law and supervision that apply to the organisation. */
    REGULATION,
    /** Other management systems that are certified and integrated. */
    OTHER_CERTIFICATION,
    /** Number and distance of sites, remote work. */
    SITES,
    OUTSOURCING,
    /** Maturity and automation of the management system. */
    MATURITY,
    EARLIER_AUDITS,
    /** Audits through interpreters, or in several languages. */
    LANGUAGE
}
