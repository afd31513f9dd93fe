package dev.proofmark.certificate.credential.domain;

import dev.proofmark.certificate.certificate.domain.AccreditationMark;
import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.CertificationBody;
import dev.proofmark.certificate.certificate.domain.CertifiedProduct;
import dev.proofmark.certificate.statuslist.domain.StatusIndex;
import dev.proofmark.certificate.statuslist.domain.StatusListName;
import dev.proofmark.certificate.statuslist.domain.StatusPurpose;
import dev.proofmark.platform.rules.LegalDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The credential of a certificate's revision: a Digital Conformity Credential of UNTP 0.7.0 as JSON, before anybody signs
 * it. It names no person. Names are given in English; what the scope says and the holder's and the sites' own names, in
 * Korean too.
 */
public final class ConformityCredential {

    /** By whose terms it speaks, in their order. */
    public static final List<String> CONTEXTS =
            List.of("https://www.w3.org/ns/credentials/v2", "https://vocabulary.uncefact.org/untp/0.7.0/context/");

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Certificate certificate;
    private final CertificateRevision revision;
    private final SchemeTerms scheme;
    private final IssuerAddress issuer;
    private final StatusIndex status;

    /**
     * Of one revision.
     *
     * @param status its place in the status lists
     */
    public ConformityCredential(
            Certificate certificate,
            CertificateRevision revision,
            SchemeTerms scheme,
            IssuerAddress issuer,
            StatusIndex status) {
        this.certificate = certificate;
        this.revision = revision;
        this.scheme = scheme;
        this.issuer = issuer;
        this.status = status;
    }

    /** As W3C has it: its status stands in two lists, and places in them are texts. */
    public Map<String, Object> json() {
        return json(List.of(statusEntry(StatusPurpose.REVOCATION), statusEntry(StatusPurpose.SUSPENSION)));
    }

    /**
     * As UNTP 0.7.0 has it, which knows one list only. It wants the place in it to be a number; W3C's recommendation, which
     * every verifier follows, a text: here it stays one.
     */
    public Map<String, Object> untp() {
        return json(statusEntry(StatusPurpose.REVOCATION));
    }

    private Map<String, Object> json(Object credentialStatus) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", CONTEXTS);
        json.put("type", List.of("DigitalConformityCredential", "VerifiableCredential"));
        json.put("id", issuer.credential(certificate, revision.number()));
        json.put("issuer", issuer());
        json.put("validFrom", moment(revision.validity().effectiveDate(), LocalTime.MIN));
        json.put("validUntil", moment(revision.validity().validUntil(), LAST_SECOND));
        json.put("name", content().standard() + " certificate " + certificate.number());
        json.put("credentialStatus", credentialStatus);
        json.put("credentialSubject", attestation());
        return json;
    }

    /** Days are days in Korea, and written as such. */
    private static String moment(LocalDate day, LocalTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atTime(time).atZone(LegalDay.ZONE));
    }

    private Map<String, Object> issuer() {
        CertificationBody body = content().body();
        return Map.of(
                "type",
                List.of("CredentialIssuer"),
                "id",
                issuer.did(),
                "name",
                body.nameEnglish(),
                "issuerAlsoKnownAs",
                List.of(party(issuer.did(), body.nameKorean())));
    }

    private Map<String, Object> statusEntry(StatusPurpose purpose) {
        String list = issuer.statusList(new StatusListName(status.list(), purpose));
        return Map.of(
                "type",
                "BitstringStatusListEntry",
                "id",
                list + "#" + status.index(),
                "statusPurpose",
                purpose.word(),
                "statusListIndex",
                Integer.toString(status.index()),
                "statusListCredential",
                list);
    }

    private Map<String, Object> attestation() {
        Map<String, Object> attestation = new LinkedHashMap<>();
        attestation.put("type", List.of("ConformityAttestation"));
        attestation.put("id", issuer.certificate(certificate));
        attestation.put("name", scheme.title() + ": " + content().standard());
        attestation.put("description", scope());
        attestation.put("assessorLevel", "3rdParty");
        attestation.put(
                "assessmentLevel", content().accreditation() == null ? "no-endorsement" : "authority-globalmra");
        attestation.put("attestationType", "certification");
        attestation.put("issuedToParty", holder());
        AccreditationMark mark = content().accreditation();
        if (mark != null) {
            attestation.put("authorisation", List.of(endorsement(mark)));
        }
        attestation.put(
                "referenceScheme", thing("ConformityScheme", issuer.named("schemes", schemeName()), scheme.title()));
        attestation.put(
                "conformityCertificate",
                Map.of(
                        "linkURL",
                        issuer.certificate(certificate) + "/pdf",
                        "linkName",
                        "Certificate " + certificate.number(),
                        "mediaType",
                        "application/pdf"));
        attestation.put("conformityAssessment", List.of(assessment()));
        return attestation;
    }

    /** I-40: the accreditation stands here on the same condition as its symbol on the document. */
    private Map<String, Object> endorsement(AccreditationMark mark) {
        return Map.of(
                "name",
                "Accreditation " + mark.number() + " by " + mark.bodyEnglish(),
                "issuingAuthority",
                party(issuer.named("accreditation-bodies", mark.bodyEnglish()), mark.bodyEnglish()));
    }

    private Map<String, Object> assessment() {
        ProductAssessment product = product();
        Map<String, Object> assessment = new LinkedHashMap<>();
        assessment.put("type", List.of("ConformityAssessment"));
        assessment.put("id", issuer.credential(certificate, revision.number()) + "#assessment");
        assessment.put(
                "name",
                (product == null ? "Audit against " : "Evaluation against ")
                        + content().standard() + ", revision " + revision.number());
        assessment.put(
                "assessmentCriteria",
                List.of(thing(
                        "Criterion",
                        issuer.named("criteria", schemeName()),
                        "Requirements of " + content().standard())));
        assessment.put("assessmentDate", revision.validity().decisionDate().toString());
        // A management system conforms or does not: nothing of it is measured.
        assessment.put("assessedPerformance", product == null ? List.of() : product.performances());
        if (product == null) {
            assessment.put("assessedFacility", facilities());
        } else {
            assessment.put("assessedProduct", product.products());
        }
        assessment.put("assessedOrganisation", holder());
        assessment.put(
                "referenceStandard",
                List.of(thing("Standard", standardId(), content().standard())));
        assessment.put("specifiedCondition", product == null ? conditions() : product.conditions());
        assessment.put("conformityTopic", List.of(product == null ? management() : product.topic()));
        assessment.put("conformance", true);
        return assessment;
    }

    private @Nullable ProductAssessment product() {
        CertifiedProduct certified = content().scope().product();
        return certified == null ? null : new ProductAssessment(certified, issuer, schemeName());
    }

    private Map<String, Object> management() {
        return thing(
                "ConformityTopic",
                issuer.named("conformity-topics", "ai-management"),
                "Management of artificial intelligence");
    }

    private List<Map<String, Object>> facilities() {
        List<Map<String, Object>> facilities = new ArrayList<>();
        content().scope().sites().forEach(site -> {
            Map<String, Object> facility = thing(
                    "Facility",
                    issuer.credential(certificate, revision.number()) + "#site-" + (facilities.size() + 1),
                    site.nameEnglish());
            facility.put(
                    "description",
                    site.addressEnglish() + ": " + site.activitiesEnglish() + "\n" + site.nameKorean() + ", "
                            + site.addressKorean() + ": " + site.activitiesKorean());
            facilities.add(Map.of("facility", facility));
        });
        return facilities;
    }

    /** ISO/IEC 42006:2025, 8.2: the roles of the organisation, and the statement of applicability (I-41). */
    private List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        content().scope().aiRoles().forEach(role -> conditions.add("AI role: " + scheme.role(role)));
        String version = content().scope().soaVersion();
        LocalDate date = content().scope().soaDate();
        if (version != null) {
            conditions.add("Statement of applicability: version " + version + dated(date));
        }
        return conditions;
    }

    private static String dated(@Nullable LocalDate date) {
        return date == null ? "" : " of " + date;
    }

    private Map<String, Object> holder() {
        CertificateHolder holder = content().scope().holder();
        Map<String, Object> party = party("urn:uuid:" + holder.organisationId(), holder.legalNameEnglish());
        party.put(
                "description",
                holder.addressEnglish() + "\n" + holder.legalNameKorean() + ", " + holder.addressKorean());
        return party;
    }

    private String scope() {
        return content().scope().scopeEnglish() + "\n" + content().scope().scopeKorean();
    }

    private String standardId() {
        return StandardName.urn(content().standard())
                .orElseGet(() -> issuer.named("standards", content().standard()));
    }

    private String schemeName() {
        return content().schemeId() + ".v" + content().schemeVersion();
    }

    private CertificateContent content() {
        return revision.content();
    }

    private static Map<String, Object> party(String id, String name) {
        return thing("Party", id, name);
    }

    private static Map<String, Object> thing(String type, String id, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("type", List.of(type));
        thing.put("id", id);
        thing.put("name", name);
        return thing;
    }
}
