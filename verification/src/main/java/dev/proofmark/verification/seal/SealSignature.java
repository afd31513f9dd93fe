package dev.proofmark.verification.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;

/**
 * The signature of a seal (RFC 5652), of exactly the form that PAdES-BASELINE-B asks for and nothing besides: what is not
 * signed in it is either compared with what is, or not accepted.
 */
final class SealSignature {

    private static final String FORM = "seal-signature-form";
    private static final int VERSION = 1;
    private static final HexFormat HEX = HexFormat.of();

    private final SignerInfo signer;
    private final SealAlgorithm algorithm;
    private final SignedAttributes attributes;
    private final SealCertificates certificates;

    private SealSignature(SignedData data) throws SealException {
        this.signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        demandForm(data);
        this.algorithm = SealAlgorithm.of(data, signer);
        this.attributes = SignedAttributes.of(signer);
        this.certificates = SealCertificates.of(data, signer);
    }

    /**
     * Reads a signature and the zeros behind it.
     *
     * @throws SealException if it is of another form
     */
    static SealSignature parse(byte[] contents) throws SealException {
        try {
            return new SealSignature(signedData(contents));
        } catch (IOException | RuntimeException malformed) {
            throw new SealException(FORM, "a signature by RFC 5652", "something that cannot be read so");
        }
    }

    private static SignedData signedData(byte[] contents) throws IOException, SealException {
        ASN1Primitive read;
        try (ASN1InputStream reader = new ASN1InputStream(new ByteArrayInputStream(contents), contents.length)) {
            read = reader.readObject();
        }
        demand(read != null, "a signature", "none");
        byte[] encoded = read.getEncoded(ASN1Encoding.DER);
        int end = Math.min(encoded.length, contents.length);
        demand(Arrays.equals(encoded, 0, encoded.length, contents, 0, end), "a signature in DER", "another encoding");
        for (int at = end; at < contents.length; at++) {
            if (contents[at] != 0) {
                throw new SealException("seal-padding", "zeros behind the signature", "another byte at " + at);
            }
        }
        ContentInfo info = ContentInfo.getInstance(read);
        demand(info.getContentType().equals(CMSObjectIdentifiers.signedData), "signed data", "other content");
        SignedData data = SignedData.getInstance(info.getContent());
        demand(
                data.getSignerInfos().size() == 1,
                "one signer",
                Integer.toString(data.getSignerInfos().size()));
        ASN1Encodable signer = data.getSignerInfos().getObjectAt(0);
        demandSame(SignerInfo.getInstance(signer), signer);
        return data;
    }

    /** What was understood is what was written: readers overlook a wrong tag. */
    private static void demandSame(ASN1Encodable understood, ASN1Encodable written) throws IOException, SealException {
        byte[] one = understood.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        byte[] other = written.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        demand(Arrays.equals(one, other), "the members of RFC 5652 and no others", "others");
    }

    private void demandForm(SignedData data) throws SealException {
        demand(
                data.getVersion().hasValue(VERSION),
                "version 1",
                data.getVersion().toString());
        demand(
                signer.getVersion().hasValue(VERSION),
                "a signer of version 1",
                signer.getVersion().toString());
        demand(data.getCRLs() == null, "no revocation lists", "some");
        demand(
                data.getEncapContentInfo().getContentType().equals(CMSObjectIdentifiers.data)
                        && data.getEncapContentInfo().getContent() == null,
                "a signature beside its content",
                "content in it");
        demand(signer.getUnauthenticatedAttributes() == null, "no attributes that are not signed", "some");
    }

    private static void demand(boolean holds, String expected, String found) throws SealException {
        if (!holds) {
            throw new SealException(FORM, expected, found);
        }
    }

    /**
     * Checks that it was made over what is covered, by the key of its certificate.
     *
     * @throws SealException unless it was
     */
    void verify(Coverage coverage) throws SealException {
        byte[] digest = coverage.digest(algorithm.digest());
        if (!MessageDigest.isEqual(digest, attributes.messageDigest())) {
            throw new SealException("seal-digest", HEX.formatHex(attributes.messageDigest()), HEX.formatHex(digest));
        }
        X509Certificate certificate = certificates.signer();
        attributes.demandCertificate(certificate);
        if (!holds(certificate)) {
            throw new SealException(
                    "seal-signature",
                    "a signature that holds, by " + certificate.getSubjectX500Principal(),
                    "another one");
        }
    }

    private boolean holds(X509Certificate certificate) {
        try {
            Signature verifier = Signature.getInstance(algorithm.signature());
            verifier.initVerify(certificate.getPublicKey());
            verifier.update(attributes.signed());
            return verifier.verify(signer.getEncryptedDigest().getOctets());
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    SealCertificates certificates() {
        return certificates;
    }
}
