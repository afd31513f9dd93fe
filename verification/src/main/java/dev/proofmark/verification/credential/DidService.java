package dev.proofmark.verification.credential;

import java.util.List;

/**
 * Where an issuer offers something, as its DID document says.
 *
 * @param name stands behind the {@code #} of the service's id
 * @param type what it is
 * @param endpoint its address
 * @param verifierKeys whose signatures are believed there, as notes write keys; may be empty
 */
public record DidService(String name, String type, String endpoint, List<String> verifierKeys) {

    /** The log of what is said about certificates; its keys are those of its checkpoints. */
    public static final String TRANSPARENCY_LOG = "TransparencyLog";

    /** The certificates of the seal in PDF documents. */
    public static final String DOCUMENT_SEAL = "DocumentSeal";

    public DidService {
        verifierKeys = List.copyOf(verifierKeys);
    }
}
