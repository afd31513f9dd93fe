package dev.proofmark.certificate.certificatedocument.sealing;

import dev.proofmark.certificate.certificatedocument.usecase.DocumentSeal;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        SignatureValue value = key.sign(service.getDataToSign(document, parameters));
        return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
    }

    @Override
    public String certificates() {
        return Stream.concat(key.certificates().stream(), key.former().stream())
                .map(DSSUtils::convertToPEM)
                .collect(Collectors.joining("\n"));
    }

    private PAdESSignatureParameters parameters() {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(SealKey.DIGEST);
        parameters.setSigningCertificate(key.certificates().getFirst());
        parameters.setCertificateChain(key.certificates());
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.setContentSize(ROOM);
        parameters.bLevel().setSigningDate(Date.from(Instant.now()));
        return parameters;
    }
}
