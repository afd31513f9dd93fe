package dev.proofmark.certificate.certificatedocument.usecase;

import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where outsiders reach this installation; fixed after the first certificate, because its QR code carries it. */
@ConfigMapping(prefix = "proofmark.register")
public interface RegisterAddress {
    /** Scheme, host and port, without a path. */
    URI publicUrl();

    /** The page behind the QR code. */
    default String verificationPage(CertificateNumber number) {
        return publicUrl().toString().replaceAll("/+$", "") + "/verify/"
                + URLEncoder.encode(number.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
