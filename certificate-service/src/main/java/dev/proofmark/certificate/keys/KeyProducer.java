package dev.proofmark.certificate.keys;

import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The keys, read when the service starts: one that cannot sign must not look as if it could. */
@Singleton
public class KeyProducer {

    @Startup
    @Singleton
    @Produces
    @Identifier(SigningKeys.CREDENTIAL) SigningKeys credential(CredentialKeyConfig config) {
        return read(SigningKeys.CREDENTIAL, config, Keystore.inProduction());
    }

    @Startup
    @Singleton
    @Produces
    @Identifier(SigningKeys.LOG) SigningKeys log(LogKeyConfig config) {
        return read(SigningKeys.LOG, config, Keystore.inProduction());
    }

    static SigningKeys read(String kind, KeystoreConfig config, boolean production) {
        return SigningKeys.of(kind, Keystore.open(kind, config, TestKeystore.ofEd25519(kind), production));
    }
}
