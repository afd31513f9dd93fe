package dev.proofmark.certificate.keys;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where the keys of one kind lie. */
public interface KeystoreConfig {

    /** A PKCS#12 file: the key that signs, and the certificates (or keys) of those that signed before it. */
    Path keystore();

    String password();

    /** Name of the entry that signs; may be left out where the file has one private key only. */
    Optional<String> alias();

    /** Whether a key for trying things out may be made where the file is missing; never in production. */
    @WithDefault("false")
    boolean testKey();
}
