package dev.proofmark.verification.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/** How a seal may be made: SHA-2 with an elliptic curve, or with RSA. */
enum SealAlgorithm {
    ECDSA_SHA_256(Digest.SHA_256, "1.2.840.10045.4.3.2", "SHA256withECDSA"),
    ECDSA_SHA_384(Digest.SHA_384, "1.2.840.10045.4.3.3", "SHA384withECDSA"),
    ECDSA_SHA_512(Digest.SHA_512, "1.2.840.10045.4.3.4", "SHA512withECDSA"),
    RSA_SHA_256(Digest.SHA_256, "1.2.840.113549.1.1.11", "SHA256withRSA"),
    RSA_SHA_384(Digest.SHA_384, "1.2.840.113549.1.1.12", "SHA384withRSA"),
    RSA_SHA_512(Digest.SHA_512, "1.2.840.113549.1.1.13", "SHA512withRSA");

    private final Digest digest;
    private final String identifier;
    private final String signature;

    SealAlgorithm(Digest digest, String identifier, String signature) {
        this.digest = digest;
        this.identifier = identifier;
        this.signature = signature;
    }

    /** What a signature is made over. */
    enum Digest {
        SHA_256("2.16.840.1.101.3.4.2.1", "SHA-256"),
        SHA_384("2.16.840.1.101.3.4.2.2", "SHA-384"),
        SHA_512("2.16.840.1.101.3.4.2.3", "SHA-512");

        private final String identifier;
        private final String java;

        Digest(String identifier, String java) {
            this.identifier = identifier;
            this.java = java;
        }

        static Optional<Digest> of(AlgorithmIdentifier named) {
            return Arrays.stream(values())
                    .filter(digest ->
                            digest.identifier.equals(named.getAlgorithm().getId()))
                    .findFirst();
        }

        MessageDigest begin() {
            try {
                return MessageDigest.getInstance(java);
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
    }

    /** The one that a signature names. */
    static SealAlgorithm of(SignedData data, SignerInfo signer) throws SealException {
        AlgorithmIdentifier named = signer.getDigestAlgorithm();
        AlgorithmIdentifier signed = signer.getDigestEncryptionAlgorithm();
        boolean announced = data.getDigestAlgorithms().size() == 1
                && isPlain(
                        AlgorithmIdentifier.getInstance(
                                data.getDigestAlgorithms().getObjectAt(0)),
                        named);
        boolean plain = announced && isPlain(named, named) && isPlain(signed, signed);
        Optional<Digest> digest = Digest.of(named);
        return Arrays.stream(values())
                .filter(algorithm -> plain
                        && digest.equals(Optional.of(algorithm.digest))
                        && algorithm.identifier.equals(signed.getAlgorithm().getId()))
                .findFirst()
                .orElseThrow(() -> new SealException(
                        "seal-algorithm",
                        "SHA-2 with ECDSA or RSA",
                        named.getAlgorithm() + " with " + signed.getAlgorithm()));
    }

    /** Whether it is that algorithm, and says nothing besides. */
    private static boolean isPlain(AlgorithmIdentifier identifier, AlgorithmIdentifier expected) {
        return identifier.getAlgorithm().equals(expected.getAlgorithm()) && saysNothing(identifier.getParameters());
    }

    private static boolean saysNothing(@Nullable ASN1Encodable parameters) {
        return parameters == null || DERNull.INSTANCE.equals(parameters.toASN1Primitive());
    }

    MessageDigest digest() {
        return digest.begin();
    }

    /** As Java names it. */
    String signature() {
        return signature;
    }
}
