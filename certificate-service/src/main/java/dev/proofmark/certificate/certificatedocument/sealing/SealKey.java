package dev.proofmark.certificate.certificatedocument.sealing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
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
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStoreException;
import java.util.List;
import org.jboss.logging.Logger;

/** The key that seals, read when the service starts: one that cannot seal must not look as if it could. */
@Startup
@ApplicationScoped
public class SealKey {

    private static final Logger LOGGER = Logger.getLogger(SealKey.class);
    private static final String PRODUCTION = LaunchMode.NORMAL.getDefaultProfile();

    /** What its signatures are made over. */
    static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    private final Pkcs12SignatureToken token;
    private final DSSPrivateKeyEntry key;
    private final List<CertificateToken> certificates;

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
            this.token = open(file, password);
            this.key = onlyKey(token.getKeys());
            this.certificates = List.of(key.getCertificateChain());
        } catch (IOException | GeneralSecurityException | DSSException e) {
            throw new IllegalStateException("proofmark.seal.keystore: no key to seal with in " + file, e);
        }
        if (TestSealKey.made(certificates.getFirst().getCertificate())) {
            if (production) {
                throw new IllegalStateException("proofmark.seal.keystore: a test key seals nothing in production");
            }
            LOGGER.warnf("TEST KEY: what is sealed here proves nothing to anybody: %s", file);
        }
    }

    SignatureValue sign(ToBeSigned data) {
        return token.sign(data, DIGEST, key);
    }

    /** Its own first, then whoever vouches for the one before. */
    List<CertificateToken> certificates() {
        return certificates;
    }

    private static Pkcs12SignatureToken open(Path file, char[] password) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Pkcs12SignatureToken(in, new PasswordProtection(password));
        }
    }

    private static DSSPrivateKeyEntry onlyKey(List<DSSPrivateKeyEntry> keys) throws KeyStoreException {
        if (keys.size() != 1) {
            throw new KeyStoreException(keys.size() + " keys where one was expected");
        }
        return keys.getFirst();
    }
}
