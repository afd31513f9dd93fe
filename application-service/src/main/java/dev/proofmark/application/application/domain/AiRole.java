package dev.proofmark.application.application.domain;

/** A role towards AI systems that an organisation can have (vocabulary of ISO/IEC 22989:2022, 5.19). */
public enum AiRole {
    AI_PRODUCER,
    AI_PROVIDER,
    AI_CUSTOMER,
    AI_USER,
    AI_PARTNER
}
