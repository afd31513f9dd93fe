package dev.proofmark.certificate.certificatedocument.sealing;

import dev.proofmark.certificate.keys.Keystore;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.AbstractSignatureTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.List;

/** The key that seals, read when the service starts: one that cannot seal must not look as if it could. */
@Startup
@ApplicationScoped
public class SealKey {

    /** What its signatures are made over. */
    static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    private static final String KIND = "seal";

    private final Token token;
    private final List<CertificateToken> certificates;
    private final List<CertificateToken> former;

    @Inject
    public SealKey(SealConfig config) {
        this(config, Keystore.inProduction());
    }

    /**
     * The keys of a file.
     *
     * @throws IllegalStateException if there is none to seal with, or if one is a test key in production
     */
    SealKey(SealConfig config, boolean production) {
        Keystore keystore = Keystore.open(KIND, config, TestSealKey.keystore(), production);
        try {
            this.token = new Token(new KSPrivateKeyEntry(keystore.alias(), keystore.current()));
            this.certificates = tokens(keystore.chain());
            this.former = tokens(keystore.former());
        } catch (DSSException e) {
            throw new IllegalStateException("proofmark.seal.keystore: no key to seal with in " + config.keystore(), e);
        }
    }

    SignatureValue sign(ToBeSigned data) {
        return token.sign(data, DIGEST, token.key);
    }

    /** Its own first, then whoever vouches for the one before. */
    List<CertificateToken> certificates() {
        return certificates;
    }

    /** Those of the seals before it, and of whoever vouches for them. */
    List<CertificateToken> former() {
        return former;
    }

    private static List<CertificateToken> tokens(List<X509Certificate> certificates) {
        return certificates.stream().map(CertificateToken::new).toList();
    }

    /** The key as the library for signatures takes it. */
    private static final class Token extends AbstractSignatureTokenConnection {

        private final KSPrivateKeyEntry key;

        Token(KSPrivateKeyEntry key) {
            this.key = key;
        }

        @Override
        public List<DSSPrivateKeyEntry> getKeys() {
            return List.of(key);
        }

        @Override
        public void close() {
            // There is no device behind it.
        }
    }
}
