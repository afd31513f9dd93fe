package dev.proofmark.certificate.certificatedocument.sealing;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;

/** The key that seals, read when the service starts: one that cannot seal must not look as if it could. */
@Startup
@ApplicationScoped
public class SealKey {

    private static final Logger LOGGER = Logger.getLogger(SealKey.class);
    private static final String PRODUCTION = LaunchMode.NORMAL.getDefaultProfile();

    private final PrivateKey key;
    private final List<X509Certificate> certificates;

    @Inject
    public SealKey(SealConfig config) {
        this(config, ConfigUtils.getProfiles().contains(PRODUCTION));
    }

    /**
     * The key of a file.
     *
     * @throws IllegalStateException if there is none, if it is not one key, or if it is a test key in production
     */
    SealKey(SealConfig config, boolean production) {
        Path file = config.keystore();
        char[] password = config.password().toCharArray();
        try {
            if (config.testKey() && !production && !Files.exists(file)) {
                TestSealKey.make(file, password);
            }
            KeyStore store = read(file, password);
            String alias = onlyKey(store);
            this.key = (PrivateKey) store.getKey(alias, password);
            this.certificates = Arrays.stream(store.getCertificateChain(alias))
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("proofmark.seal.keystore: no key to seal with in " + file, e);
        }
        if (TestSealKey.made(certificates.getFirst())) {
            if (production) {
                throw new IllegalStateException("proofmark.seal.keystore: a test key seals nothing in production");
            }
            LOGGER.warnf("TEST KEY: what is sealed here proves nothing to anybody: %s", file);
        }
    }

    PrivateKey key() {
        return key;
    }

    /** Its own first, then whoever vouches for the one before. */
    List<X509Certificate> certificates() {
        return certificates;
    }

    private static KeyStore read(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }

    private static String onlyKey(KeyStore store) throws GeneralSecurityException {
        List<String> keys = Collections.list(store.aliases()).stream()
                .filter(alias -> isKey(store, alias))
                .toList();
        if (keys.size() != 1) {
            throw new GeneralSecurityException(keys.size() + " keys where one was expected");
        }
        return Objects.requireNonNull(keys.getFirst());
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
