package dev.proofmark.certificate.certificatedocument.sealing;

import dev.proofmark.certificate.certificatedocument.usecase.DocumentSeal;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Seals by PAdES-BASELINE-B, and says that nothing may be changed afterwards (ISO 32000-1, 12.8.2.2). The time that it
 * names is the machine's: a seal cannot be put on in the future.
 */
@ApplicationScoped
public class PadesSeal implements DocumentSeal {

    /** Room for a time stamp that may be added one day; the seal itself needs a third of it. */
    private static final int ROOM = 12_288;

    private final SealKey key;
    private final PAdESService service = new PAdESService(new CommonCertificateVerifier());

    public PadesSeal(SealKey key) {
        this.key = key;
    }

    @Override
    public byte[] seal(byte[] pdf) {
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters();
        byte[] signed = signed(service.getDataToSign(document, parameters).getBytes());
        SignatureValue value = new SignatureValue(algorithm(), signed);
        return bytes(service.signDocument(document, parameters, value));
    }

    @Override
    public String certificates() {
        Base64.Encoder lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return chain().stream()
                .map(certificate -> "-----BEGIN CERTIFICATE-----\n" + lines.encodeToString(certificate.getEncoded())
                        + "\n-----END CERTIFICATE-----\n")
                .collect(Collectors.joining());
    }

    private PAdESSignatureParameters parameters() {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain().getFirst());
        parameters.setCertificateChain(chain());
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.setContentSize(ROOM);
        parameters.bLevel().setSigningDate(Date.from(Instant.now()));
        return parameters;
    }

    private List<CertificateToken> chain() {
        return key.certificates().stream().map(CertificateToken::new).toList();
    }

    private SignatureAlgorithm algorithm() {
        return SignatureAlgorithm.getAlgorithm(
                EncryptionAlgorithm.forKey(key.certificates().getFirst().getPublicKey()), DigestAlgorithm.SHA256);
    }

    private byte[] signed(byte[] data) {
        PrivateKey secret = key.key();
        try {
            Signature signature = Signature.getInstance(algorithm().getJCEId());
            signature.initSign(secret);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal's key does not sign", e);
        }
    }

    private static byte[] bytes(DSSDocument document) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
