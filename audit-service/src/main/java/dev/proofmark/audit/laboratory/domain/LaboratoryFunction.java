package dev.proofmark.audit.laboratory.domain;

/** What the laboratory has authorised somebody for (ISO/IEC 17025:2017, 6.2.6). */
public enum LaboratoryFunction {
    TESTER,
    AUTHORISER
}
