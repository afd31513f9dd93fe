package dev.proofmark.certificate.credential.domain;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.statuslist.domain.StatusListName;

/**
 * Where the issuer is found, from which everything in a credential gets its name.
 *
 * @param did of the public address
 * @param address scheme, host and port, without a slash at the end
 */
public record IssuerAddress(String did, String address) {

    /** The certificate as the register shows it. */
    String certificate(Certificate certificate) {
        return address + "/public/v1/certificates/"
                + UriSegment.of(certificate.number().value());
    }

    /** The credential of one revision. */
    public String credential(Certificate certificate, int revision) {
        return certificate(certificate) + "/credential?revision=" + revision;
    }

    String statusList(StatusListName list) {
        return address + list.path();
    }

    /** A name under the issuer's own for something that has no address. */
    String named(String kind, String name) {
        return did + "/" + kind + "/" + UriSegment.of(name);
    }
}
