package dev.proofmark.application.document.domain;

/** What a document is to a management system (ISO/IEC 42001:2023, clause numbers beside). */
public enum DocumentKind {
    /** 5.2. */
    POLICY,
    /** 7.5. */
    PROCEDURE,
    /** What an AI system is and does. */
    SYSTEM_DESCRIPTION,
    /** 6.1.2 and 8.2. */
    RISK_ASSESSMENT,
    /** 6.1.4 and 8.4. */
    IMPACT_ASSESSMENT,
    /** 6.1.3, as signed within the organisation. */
    STATEMENT_OF_APPLICABILITY,
    /** 9.2. */
    INTERNAL_AUDIT,
    /** 9.3. */
    MANAGEMENT_REVIEW,
    /** That the organisation exists: a register's certificate. */
    REGISTRATION,
    /** Evidence of something done. */
    RECORD,
    OTHER
}
