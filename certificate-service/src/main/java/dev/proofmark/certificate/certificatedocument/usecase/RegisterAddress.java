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

    /** The address of a path here, which begins with a slash. */
    default String at(String path) {
        return publicUrl().toString().replaceAll("/+$", "") + path;
    }

    /** The page behind the QR code. */
    default String verificationPage(CertificateNumber number) {
        return at("/verify/" + segment(number));
    }

    /** What the register says of a certificate. */
    default String registerEntry(CertificateNumber number) {
        return at("/public/v1/certificates/" + segment(number));
    }

    private static String segment(CertificateNumber number) {
        return URLEncoder.encode(number.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
