package dev.proofmark.certificate.certificatedocument.sealing;

import dev.proofmark.certificate.keys.KeystoreConfig;
import io.smallrye.config.ConfigMapping;

/** The keys of the body's seal, each with its certificates up to whoever vouches for it. */
@ConfigMapping(prefix = "proofmark.seal")
public interface SealConfig extends KeystoreConfig {}
