package dev.proofmark.verification.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.verification.VerificationException;
import dev.proofmark.verification.credential.Credential;
import dev.proofmark.verification.credential.CredentialProfile;
import dev.proofmark.verification.credential.Did;
import dev.proofmark.verification.credential.DidDocument;
import dev.proofmark.verification.credential.DidService;
import dev.proofmark.verification.credential.SecuredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One verification, step by step: each takes what the ones before have found out, and leaves out what it cannot do. */
final class Investigation {

    private final Request request;
    private final Source atHand;
    private final Source elsewhere;
    private final Source anywhere;
    private final Findings findings = new Findings();
    private final Papers papers = new Papers(findings);
    private final List<Credential> credentials = new ArrayList<>();

    Investigation(Request request, Source atHand, Source elsewhere) {
        this.request = request;
        this.atHand = atHand;
        this.elsewhere = elsewhere;
        this.anywhere = atHand.or(elsewhere);
    }

    Verified carryOut() {
        takePapers();
        DidDocument issuer = identifyIssuer();
        if (issuer == null) {
            return new Verified(report(null, null), null);
        }
        examineCredentials(issuer);
        CertificateId certificate = identifyCertificate();
        if (certificate == null) {
            examineSeal(issuer);
            return new Verified(report(issuer, null), null);
        }
        IssuedCertificate issued = new IssuedCertificate(certificate, credentials.getFirst(), issuer);
        StatusListExamination lists = new StatusListExamination(request, findings, atHand, elsewhere);
        lists.expectSoon(issued);
        takeDocumentOf(certificate, issuer);
        examineSeal(issuer);
        examineValidity();
        lists.examine(issued);
        SeenHead newest =
                new LoggedExamination(request, findings, papers, atHand, elsewhere).examine(issued, credentials);
        return new Verified(report(issuer, certificate), newest == null ? null : newest.note());
    }

    /** What is shown, or else given out under the number that was asked for. */
    private void takePapers() {
        Source source = request.number() == null ? atHand : anywhere;
        try {
            papers.add(source.find(Wanted.document(request.number(), null)));
        } catch (NotAtHandException later) {
            // The credential may tell where it is.
        }
        try {
            papers.addCredential(atHand.find(Wanted.credential(request.number(), null)));
        } catch (NotAtHandException none) {
            takeCredentialFromElsewhere();
        }
    }

    private void takeCredentialFromElsewhere() {
        if (papers.credentials().isEmpty() && request.number() != null) {
            try {
                papers.addCredential(elsewhere.find(Wanted.credential(request.number(), null)));
            } catch (NotAtHandException missing) {
                findings.notChecked(
                        Question.CREDENTIAL_SIGNATURE, "a credential that its issuer signed", missing.reason(), "");
            }
        }
    }

    private @Nullable DidDocument identifyIssuer() {
        Did signer = signer();
        if (signer == null) {
            return null;
        }
        String expected = "the document of " + signer;
        expectSoon(signer);
        try {
            Exhibit document = anywhere.find(Wanted.didDocument(signer));
            return findings.examine(
                    Question.ISSUER,
                    expected,
                    document.from(),
                    () -> issuer(document, signer),
                    read -> "that of " + read.id());
        } catch (NotAtHandException missing) {
            findings.notChecked(Question.ISSUER, expected, missing.reason(), "");
            return null;
        }
    }

    /** The head of the log is not among it: it has to be younger than the proofs that it is compared with. */
    private void expectSoon(Did signer) {
        anywhere.expect(Wanted.didDocument(signer));
        String number = request.number();
        if (number != null) {
            anywhere.expect(Wanted.logProof(number, signer));
            anywhere.expect(Wanted.statusProof(number, request.day(), signer));
        }
    }

    private @Nullable Did signer() {
        try {
            return papers.firstCredential().signedBy();
        } catch (VerificationException malformed) {
            findings.failed(
                    Question.CREDENTIAL_SIGNATURE,
                    malformed,
                    papers.credentials().getFirst().from());
        } catch (NotAtHandException none) {
            // Whoever has asked for a number has been told already.
        }
        return null;
    }

    private static DidDocument issuer(Exhibit document, Did signer) throws VerificationException {
        DidDocument read = DidDocument.parse(document.bytes());
        CertificateException.demand(
                read.id().equals(signer), "issuer-id", signer.value(), read.id().value());
        return read;
    }

    private void examineCredentials(DidDocument issuer) {
        for (Exhibit exhibit : papers.credentials()) {
            examineCredential(exhibit, issuer);
        }
    }

    private void examineCredential(Exhibit exhibit, DidDocument issuer) {
        Credential credential = findings.examine(
                Question.CREDENTIAL_SIGNATURE,
                "a credential signed by a key of " + issuer.id(),
                exhibit.from(),
                () -> Credential.verify(SecuredDocument.parse(exhibit.bytes()), issuer, CredentialProfile.CONFORMITY),
                read -> "its SHA-256 is " + read.sha256());
        if (credential != null) {
            credentials.add(credential);
        }
    }

    private @Nullable CertificateId identifyCertificate() {
        if (credentials.isEmpty()) {
            return null;
        }
        String expected = request.number() == null ? "one certificate" : request.number();
        return findings.examine(
                Question.CERTIFICATE_NUMBER,
                expected,
                credentials.getFirst().id(),
                this::onlyCertificate,
                CertificateId::toString);
    }

    private CertificateId onlyCertificate() throws VerificationException {
        CertificateId first = CertificateId.of(credentials.getFirst());
        for (Credential other : credentials) {
            CertificateId found = CertificateId.of(other);
            CertificateException.demand(found.equals(first), "certificate-id", first.toString(), found.toString());
        }
        if (request.number() != null) {
            CertificateException.demand(
                    first.number().equals(request.number()), "certificate-number", request.number(), first.number());
        }
        return first;
    }

    /** Of whoever shows a credential alone, the issuer gives out the document. */
    private void takeDocumentOf(CertificateId certificate, DidDocument issuer) {
        if (papers.hasDocument()) {
            return;
        }
        try {
            Exhibit given = elsewhere.find(Wanted.document(certificate.number(), issuer.id()));
            if (!Papers.isOf(given, credentials.getFirst().id())) {
                throw new NotAtHandException("the document that is given out is that of another revision");
            }
            int known = papers.credentials().size();
            papers.add(given);
            papers.credentials().stream().skip(known).forEach(exhibit -> examineCredential(exhibit, issuer));
        } catch (NotAtHandException missing) {
            papers.missing(missing);
        }
    }

    private void examineSeal(DidDocument issuer) {
        try {
            papers.examineSeal(anywhere.find(new Wanted(ExhibitKind.SEAL_CERTIFICATES, sealPath(issuer), issuer.id())));
        } catch (NotAtHandException missing) {
            findings.notChecked(Question.SEAL_CERTIFICATE, "the certificates of the seal", missing.reason(), "");
        }
    }

    private static String sealPath(DidDocument issuer) throws NotAtHandException {
        List<DidService> seals = issuer.services(DidService.DOCUMENT_SEAL);
        if (seals.isEmpty()) {
            throw new NotAtHandException("the issuer's document names no seal");
        }
        try {
            return IssuerAddress.path(seals.getFirst().endpoint(), issuer.id());
        } catch (CertificateException elsewhere) {
            throw new NotAtHandException(String.valueOf(elsewhere.getMessage()));
        }
    }

    private void examineValidity() {
        Credential credential = credentials.getFirst();
        var _ = findings.examine(
                Question.CREDENTIAL_VALIDITY,
                "a period with " + request.day(),
                credential.id(),
                () -> {
                    credential.verifyValidOn(request.day(), Request.ZONE);
                    return credential;
                },
                seen -> "from " + seen.validFrom() + " until "
                        + Objects.requireNonNullElse(seen.validUntil(), "no day in particular"));
    }

    private Report report(@Nullable DidDocument issuer, @Nullable CertificateId certificate) {
        JsonNode content = credentials.isEmpty() ? null : credentials.getFirst().content();
        return new Report(
                certificate == null ? request.number() : certificate.number(),
                certificate == null ? null : certificate.revision(),
                issuer == null ? null : issuer.id().value(),
                content == null ? null : content.at("/issuer/name").textValue(),
                content == null
                        ? null
                        : content.at("/credentialSubject/issuedToParty/name").textValue(),
                request.day(),
                request.now(),
                findings.inOrder());
    }
}
