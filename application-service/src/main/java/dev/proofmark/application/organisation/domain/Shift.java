package dev.proofmark.application.organisation.domain;

/** When people work; audits must see every shift that matters (ISO/IEC 17021-1:2015, 9.1.3.5). */
public enum Shift {
    DAY,
    EVENING,
    NIGHT
}
