package dev.proofmark.verification.credential;

import java.util.List;

/** Kinds of credentials that are understood: what they must say of themselves, word for word. */
public enum CredentialProfile {
    /** A certificate (UNTP Digital Conformity Credential 0.7.0). */
    CONFORMITY(
            List.of(Contexts.CREDENTIALS, Contexts.UNTP),
            List.of("DigitalConformityCredential", CredentialProfile.CREDENTIAL)),

    /** A list of statuses (W3C Bitstring Status List 1.0). */
    STATUS_LIST(
            List.of(Contexts.CREDENTIALS), List.of(CredentialProfile.CREDENTIAL, "BitstringStatusListCredential"));

    private static final String CREDENTIAL = "VerifiableCredential";

    private final List<String> contexts;
    private final List<String> types;

    CredentialProfile(List<String> contexts, List<String> types) {
        this.contexts = contexts;
        this.types = types;
    }

    /** The addresses that stand in {@code @context}; nobody fetches them. */
    public List<String> contexts() {
        return contexts;
    }

    /** What stands in {@code type}. */
    public List<String> types() {
        return types;
    }

    private static final class Contexts {

        static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
        static final String UNTP = "https://vocabulary.uncefact.org/untp/0.7.0/context/";
    }
}
