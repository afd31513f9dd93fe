package dev.proofmark.audit.personnel.domain;

/** What somebody declares (ISO/IEC 17021-1:2015, 5.2.10, 5.2.12 and 5.2.13). */
public enum DeclarationKind {
    /** That they act impartially; with an organisation, a tie to it that is neither employment nor advice. */
    IMPARTIALITY,
    /** That they work or worked for an organisation. */
    EMPLOYMENT,
    /** That they advise or advised an organisation. */
    CONSULTANCY
}
