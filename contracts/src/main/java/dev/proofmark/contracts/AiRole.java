package dev.proofmark.contracts;

/**
 * A role towards AI systems that an organisation can be certified in; vocabulary of ISO/IEC 22989:2022, 5.19.
 */
public enum AiRole {
    /** Designs, develops, tests or deploys AI systems. */
    AI_PRODUCER,
    /** Offers a platform, product or service that uses AI systems. */
    AI_PROVIDER,
    /** Buys or takes AI products or services. */
    AI_CUSTOMER,
    /** Uses AI products or services in its own work. */
    AI_USER,
    /** Serves others' AI systems, for example integrating them or supplying data. */
    AI_PARTNER
}
