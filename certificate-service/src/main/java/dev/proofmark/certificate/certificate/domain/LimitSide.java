package dev.proofmark.certificate.certificate.domain;

/** On which side of a limit the good values are. */
public enum LimitSide {
    AT_LEAST,
    AT_MOST
}
