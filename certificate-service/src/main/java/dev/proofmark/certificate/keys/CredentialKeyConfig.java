package dev.proofmark.certificate.keys;

import io.smallrye.config.ConfigMapping;

/** The Ed25519 keys that credentials and status lists are signed with. */
@ConfigMapping(prefix = "proofmark.credential")
public interface CredentialKeyConfig extends KeystoreConfig {}
