package dev.proofmark.contracts.audit;

/**
 * What stage 1 says about going on to stage 2 (ISO/IEC 17021-1:2015, 9.3.1.2.3).
 */
public enum Readiness {
    READY,
    READY_WITH_CONCERNS,
    NOT_READY
}
