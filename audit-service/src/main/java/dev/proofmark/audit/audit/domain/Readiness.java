package dev.proofmark.audit.audit.domain;

/** What stage 1 concludes on the client's readiness for stage 2 (ISO/IEC 17021-1:2015, 9.3.1.2). */
public enum Readiness {
    READY,
    READY_WITH_CONCERNS,
    NOT_READY
}
