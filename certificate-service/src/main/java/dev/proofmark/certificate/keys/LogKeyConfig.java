package dev.proofmark.certificate.keys;

import io.smallrye.config.ConfigMapping;

/** The Ed25519 keys that the log's checkpoints are signed with. */
@ConfigMapping(prefix = "proofmark.log")
public interface LogKeyConfig extends KeystoreConfig {}
