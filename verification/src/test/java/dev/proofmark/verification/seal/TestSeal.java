package dev.proofmark.verification.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A seal with an authority of its own, made without DSS. */
public final class TestSeal {

    /** The moment that its seals name. */
    public static final Instant SEALED_AT = Instant.parse("2026-11-28T01:00:00Z");

    private static final int ROOM = 6_000;
    private static final Duration LIFE = Duration.ofDays(365);

    private final KeyPair key;
    private final List<X509Certificate> chain;

    /** What is different from a seal as it has to be. */
    public enum Flaw {
        NONE,
        CHANGES_PERMITTED,
        NOT_CERTIFIED,
        NO_SIGNING_CERTIFICATE,
        ANOTHER_SUB_FILTER,
        SIGNING_TIME_OUTSIDE_VALIDITY,
        KEY_FOR_ENCIPHERMENT,
        AUTHORITY_THAT_IS_NONE,
        BER
    }

    private final Flaw flaw;

    private TestSeal(Flaw flaw) throws Exception {
        this.flaw = flaw;
        KeyPair authority = pair();
        this.key = pair();
        X500Name authorityName = new X500Name("CN=Test authority,O=Test,C=KR");
        int usage = flaw == Flaw.KEY_FOR_ENCIPHERMENT
                ? KeyUsage.keyEncipherment
                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
        var authoritys = builder(authorityName, authorityName, authority, 1);
        if (flaw != Flaw.AUTHORITY_THAT_IS_NONE) {
            authoritys.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            authoritys.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
        }
        var seals = builder(authorityName, new X500Name("CN=Test seal,O=Test,C=KR"), key, 2)
                .addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        this.chain = List.of(signed(seals, authority), signed(authoritys, authority));
    }

    public static TestSeal make() {
        return make(Flaw.NONE);
    }

    /** A seal with something wrong. */
    public static TestSeal make(Flaw flaw) {
        try {
            return new TestSeal(flaw);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static JcaX509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair pair, int serial) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(serial),
                Date.from(SEALED_AT.minus(Duration.ofDays(1))),
                Date.from(SEALED_AT.plus(LIFE)),
                subject,
                pair.getPublic());
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, KeyPair by) throws Exception {
        ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    /** The certificates, its own first, in PEM. */
    public byte[] pem() {
        StringBuilder pem = new StringBuilder();
        for (X509Certificate certificate : chain) {
            pem.append(pem(certificate));
        }
        return pem.toString().getBytes(StandardCharsets.US_ASCII);
    }

    byte[] authorityPem() {
        return pem(chain.getLast()).getBytes(StandardCharsets.US_ASCII);
    }

    private static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page that carries a credential, under this seal. */
    public byte[] seal(byte[] credential) {
        try (PDDocument document = Loader.loadPDF(unsealed(credential))) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(
                    flaw == Flaw.ANOTHER_SUB_FILTER
                            ? PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED
                            : PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            Instant at = flaw == Flaw.SIGNING_TIME_OUTSIDE_VALIDITY
                    ? SEALED_AT.plus(LIFE).plus(LIFE)
                    : SEALED_AT;
            signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
            if (flaw != Flaw.NOT_CERTIFIED) {
                certify(document, signature);
            }
            SignatureOptions options = new SignatureOptions();
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, options);
            ByteArrayOutputStream sealed = new ByteArrayOutputStream();
            var signing = document.saveIncrementalForExternalSigning(sealed);
            signing.setSignature(sign(signing.getContent().readAllBytes()));
            return sealed.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void certify(PDDocument document, PDSignature signature) {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setItem(COSName.P, COSInteger.get(flaw == Flaw.CHANGES_PERMITTED ? 2 : 1));
        parameters.setName(COSName.V, "1.2");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), COSName.DOCMDP);
        reference.setItem(COSName.getPDFName("TransformParams"), parameters);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), array(reference));
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(COSName.DOCMDP, signature);
        COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
        catalogue.setItem(COSName.PERMS, permissions);
        catalogue.setNeedToBeUpdated(true);
        permissions.setNeedToBeUpdated(true);
    }

    private static byte[] unsealed(byte[] credential) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(credential));
            file.setSubtype("application/vc");
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile("credential.json");
            specification.setFileUnicode("credential.json");
            specification.setEmbeddedFile(file);
            specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("credential.json", specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            document.getDocumentCatalog()
                    .getCOSObject()
                    .setItem(COSName.getPDFName("AF"), array(specification.getCOSObject()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static COSArray array(COSBase only) {
        COSArray array = new COSArray();
        array.add(only);
        return array;
    }

    private byte[] sign(byte[] content) throws Exception {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                        new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(attributes())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate()), chain.getFirst()));
        generator.addCertificates(new JcaCertStore(chain));
        var signed = generator.generate(new CMSProcessableByteArray(content), false);
        return flaw == Flaw.BER ? signed.getEncoded() : signed.toASN1Structure().getEncoded(ASN1Encoding.DER);
    }

    private CMSAttributeTableGenerator attributes() throws Exception {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(chain.getFirst().getEncoded());
        Attribute signing = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash))));
        return parameters -> {
            AttributeTable table = new DefaultSignedAttributeTableGenerator()
                    .getAttributes(parameters)
                    .remove(CMSAttributes.signingTime)
                    .remove(CMSAttributes.cmsAlgorithmProtect);
            return flaw == Flaw.NO_SIGNING_CERTIFICATE
                    ? table
                    : table.add(signing.getAttrType(), signing.getAttrValues().getObjectAt(0));
        };
    }
}
