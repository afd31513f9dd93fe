package dev.proofmark.certificate.certificatedocument.sealing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** The key of the body's seal. */
@ConfigMapping(prefix = "proofmark.seal")
public interface SealConfig {

    /** A PKCS#12 file with one private key and its certificates up to whoever vouches for it. */
    Path keystore();

    String password();

    /** Whether a key for trying things out may be made where the file is missing; never in production. */
    @WithDefault("false")
    boolean testKey();
}
