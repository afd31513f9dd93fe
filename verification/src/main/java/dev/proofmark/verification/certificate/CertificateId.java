package dev.proofmark.verification.certificate;

import dev.proofmark.verification.credential.Credential;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which certificate a credential is about: its id says it.
 *
 * @param revision 1 upwards
 */
record CertificateId(String number, int revision) {

    private static final String CHECK = "certificate-id";
    private static final Pattern FORM =
            Pattern.compile("/public/v1/certificates/([^/?]+)/credential\\?revision=([1-9][0-9]{0,5})");

    static CertificateId of(Credential credential) throws CertificateException {
        Matcher path = FORM.matcher(IssuerAddress.path(credential.id(), credential.issuer()));
        if (!path.matches()) {
            throw new CertificateException(CHECK, "the id of a certificate's credential", credential.id());
        }
        String number = URLDecoder.decode(path.group(1), StandardCharsets.UTF_8);
        return new CertificateId(number, Integer.parseInt(path.group(2)));
    }

    @Override
    public String toString() {
        return number + ", revision " + revision;
    }
}
