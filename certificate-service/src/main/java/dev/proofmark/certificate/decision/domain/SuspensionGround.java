package dev.proofmark.certificate.decision.domain;

/** Why a certificate is suspended (ISO/IEC 17021-1:2015, 9.6.5.2). */
public enum SuspensionGround {
    /** The system has persistently or seriously failed to meet the requirements. */
    FAILURE,
    /** Audits are not allowed at the frequency that the cycle needs. */
    AUDITS_NOT_ALLOWED,
    /** The holder asks for it. */
    CLIENT_REQUEST,
    OTHER
}
