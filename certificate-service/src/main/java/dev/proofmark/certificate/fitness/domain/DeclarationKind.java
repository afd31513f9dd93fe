package dev.proofmark.certificate.fitness.domain;

/** What somebody declares (ISO/IEC 17021-1:2015, 5.2.10, 5.2.12 and 5.2.13). */
public enum DeclarationKind {
    /** That they act impartially; with an organisation, a tie to it that is neither employment nor advice. */
    IMPARTIALITY,
    EMPLOYMENT,
    CONSULTANCY
}
