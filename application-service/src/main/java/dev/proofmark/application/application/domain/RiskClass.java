package dev.proofmark.application.application.domain;

/** The applicant's own rating of an AI system's risk. */
public enum RiskClass {
    MINIMAL,
    LIMITED,
    HIGH
}
