package dev.proofmark.verification.credential;

import java.util.List;

/** Kinds of credentials that are understood: what they must say of themselves, word for word. */
public enum CredentialProfile {
    /** A certificate (UNTP Digital Conformity Credential 0.7.0). */
    CONFORMITY,

    /** A list of statuses (W3C Bitstring Status List 1.0). */
    STATUS_LIST;

    private static final String W3C_CONTEXT = "https://www.w3.org/ns/credentials/v2";
    private static final String UNTP_CONTEXT = "https://vocabulary.uncefact.org/untp/0.7.0/context/";
    private static final String CREDENTIAL = "VerifiableCredential";

    /** The addresses that stand in {@code @context}; nobody fetches them. */
    public List<String> contexts() {
        return switch (this) {
            case CONFORMITY -> List.of(W3C_CONTEXT, UNTP_CONTEXT);
            case STATUS_LIST -> List.of(W3C_CONTEXT);
        };
    }

    /** What stands in {@code type}. */
    public List<String> types() {
        return switch (this) {
            case CONFORMITY -> List.of("DigitalConformityCredential", CREDENTIAL);
            case STATUS_LIST -> List.of(CREDENTIAL, "BitstringStatusListCredential");
        };
    }
}
