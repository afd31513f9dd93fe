package dev.proofmark.certificate.credential.usecase;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.usecase.SchemeCatalogue;
import dev.proofmark.certificate.certificatedocument.usecase.RegisterAddress;
import dev.proofmark.certificate.credential.domain.ConformityCredential;
import dev.proofmark.certificate.credential.domain.IssuerAddress;
import dev.proofmark.certificate.credential.domain.SchemeTerms;
import dev.proofmark.certificate.keys.Issuer;
import dev.proofmark.certificate.statuslist.domain.StatusIndex;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.SchemeRole;
import dev.proofmark.platform.document.DocumentPrinter;
import dev.proofmark.verification.credential.CanonicalJson;
import dev.proofmark.verification.credential.EnvelopeType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the credential of a revision in all the forms in which it is given away. */
@ApplicationScoped
public class SignCredential {

    private static final JsonMapper JSON = new JsonMapper();

    private final Issuer issuer;
    private final IssuerAddress address;
    private final SchemeCatalogue schemes;
    private final DocumentPrinter printer;

    public SignCredential(Issuer issuer, RegisterAddress register, SchemeCatalogue schemes, DocumentPrinter printer) {
        this.issuer = issuer;
        this.address = new IssuerAddress(issuer.did().value(), register.at(""));
        this.schemes = schemes;
        this.printer = printer;
    }

    /** The credential; it is signed on the thread on which its document is printed. */
    public Uni<SignedCredential> handle(Certificate certificate, CertificateRevision revision, StatusIndex status) {
        return printer.print(() -> sign(certificate, revision, status));
    }

    SignedCredential sign(Certificate certificate, CertificateRevision revision, StatusIndex status) {
        ConformityCredential credential = new ConformityCredential(
                certificate,
                revision,
                terms(schemes.get(
                        revision.content().schemeId(), revision.content().schemeVersion())),
                address,
                status);
        ObjectNode json = json(credential.json());
        return new SignedCredential(
                CanonicalJson.sha256(json),
                issuer.enveloped(json, EnvelopeType.CREDENTIAL),
                issuer.proved(json),
                issuer.enveloped(json(credential.untp()), EnvelopeType.CREDENTIAL));
    }

    private static ObjectNode json(Map<String, Object> credential) {
        return JSON.valueToTree(credential);
    }

    private static SchemeTerms terms(Scheme scheme) {
        return new SchemeTerms(
                scheme.title().english(),
                scheme.roles().stream()
                        .collect(Collectors.toMap(
                                SchemeRole::id, role -> role.title().english())));
    }
}
