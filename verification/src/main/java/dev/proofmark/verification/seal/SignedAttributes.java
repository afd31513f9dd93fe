package dev.proofmark.verification.seal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/** What the signature of a seal is made over: among others, the digest of the file and whose seal it is. */
final class SignedAttributes {

    private static final String CHECK = "seal-attributes";

    private final ASN1Set all;
    private final AttributeTable table;
    private final byte[] messageDigest;
    private final ESSCertIDv2 certificate;

    private SignedAttributes(ASN1Set all) throws SealException {
        this.all = all;
        this.table = new AttributeTable(all);
        if (!value(CMSAttributes.contentType, "content-type").equals(CMSObjectIdentifiers.data)) {
            throw new SealException(CHECK, "the content-type data", "another");
        }
        this.messageDigest = ASN1OctetString.getInstance(value(CMSAttributes.messageDigest, "message-digest"))
                .getOctets();
        ESSCertIDv2[] named = SigningCertificateV2.getInstance(
                        value(PKCSObjectIdentifiers.id_aa_signingCertificateV2, "signing-certificate-v2"))
                .getCerts();
        if (named.length == 0) {
            throw new SealException(CHECK, "a certificate's hash", "none");
        }
        this.certificate = named[0];
    }

    static SignedAttributes of(SignerInfo signer) throws SealException {
        ASN1Set all = signer.getAuthenticatedAttributes();
        if (all == null) {
            throw new SealException(CHECK, "signed attributes", "none");
        }
        return new SignedAttributes(all);
    }

    /** The bytes that are signed (RFC 5652, 5.4). */
    byte[] signed() {
        try {
            return all.getEncoded(ASN1Encoding.DER);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    byte[] messageDigest() {
        return messageDigest.clone();
    }

    /** Checks that it is the certificate whose hash is signed (RFC 5035). */
    void demandCertificate(X509Certificate shown) throws SealException {
        MessageDigest digest = SealAlgorithm.Digest.of(certificate.getHashAlgorithm())
                .orElseThrow(() -> new SealException(CHECK, "a certificate's hash by SHA-2", "another"))
                .begin();
        try {
            byte[] hash = digest.digest(shown.getEncoded());
            if (!MessageDigest.isEqual(hash, certificate.getCertHash())) {
                throw new SealException("seal-certificate", "the certificate whose hash is signed", "another one");
            }
        } catch (CertificateEncodingException wasRead) {
            throw new IllegalStateException(wasRead);
        }
    }

    private ASN1Encodable value(ASN1ObjectIdentifier type, String name) throws SealException {
        if (table.getAll(type).size() != 1) {
            throw new SealException(CHECK, name + " once", table.getAll(type).size() + " times");
        }
        Attribute attribute = table.get(type);
        if (attribute.getAttrValues().size() != 1) {
            throw new SealException(
                    CHECK, "one " + name, attribute.getAttrValues().size() + " of them");
        }
        return attribute.getAttrValues().getObjectAt(0);
    }
}
