package dev.proofmark.certificate.certificatedocument.rendering;

import dev.proofmark.certificate.certificate.domain.AccreditationMark;
import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.CertificationBody;
import dev.proofmark.certificate.certificate.domain.CertifiedProduct;
import dev.proofmark.certificate.certificate.domain.CertifiedSite;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.certificate.domain.ValidityPeriod;
import dev.proofmark.certificate.certificatedocument.rendering.CertificatePage.Fact;
import dev.proofmark.certificate.certificatedocument.rendering.CertificatePage.Site;
import dev.proofmark.certificate.certificatedocument.rendering.CertificatePage.Words;
import dev.proofmark.contracts.schemes.Bilingual;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.SchemeRole;
import dev.proofmark.platform.document.PrintedDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a certificate into the words that are printed: content of ISO/IEC 17021-1:2015, 8.2.2, or
 * ISO/IEC 17065:2012, 7.7.1, and of the scheme.
 */
final class CertificatePages {
    private CertificatePages() {}

    static CertificatePage of(
            Certificate certificate,
            CertificateRevision revision,
            Scheme scheme,
            LocalDate issuedOn,
            String verificationAddress) {
        ScopeStatement scope = revision.content().scope();
        CertificateHolder holder = scope.holder();
        CertificationBody body = revision.content().body();
        return new CertificatePage(
                certificate.number().value(),
                new Words(body.nameKorean(), body.nameEnglish()),
                new Words(body.addressKorean(), body.addressEnglish()),
                words(scheme.title()),
                new Words(holder.legalNameKorean(), holder.legalNameEnglish()),
                new Words(holder.addressKorean(), holder.addressEnglish()),
                revision.content().standard(),
                new Words(scope.scopeKorean(), scope.scopeEnglish()),
                facts(certificate, revision, scheme),
                scheme.certificateStatements().stream()
                        .map(statement -> words(statement.text()))
                        .toList(),
                scope.sites().stream().map(CertificatePages::site).toList(),
                scope.product() == null ? null : ProductPages.test(scope.product()),
                words(issuedOn),
                accreditation(revision.content().accreditation())
                        .map(Fact::value)
                        .findFirst()
                        .orElse(same("")),
                verificationAddress);
    }

    private static List<Fact> facts(Certificate certificate, CertificateRevision revision, Scheme scheme) {
        ScopeStatement scope = revision.content().scope();
        CertifiedProduct product = scope.product();
        return Stream.of(
                        Stream.of(
                                new Fact(
                                        new Words("인증번호", "Certificate number"),
                                        same(certificate.number().value())),
                                new Fact(new Words("개정", "Revision"), revisionWords(revision))),
                        product == null ? managementSystem(scope, scheme) : ProductPages.identity(product),
                        Stream.of(new Fact(new Words("최초인증일", "Certified since"), words(certificate.certifiedSince()))),
                        dates(revision),
                        accreditation(revision.content().accreditation()))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Fact> managementSystem(ScopeStatement scope, Scheme scheme) {
        String soaVersion = Objects.requireNonNull(scope.soaVersion(), "opened with a statement of applicability");
        LocalDate soaDate = Objects.requireNonNull(scope.soaDate(), "opened with a statement of applicability");
        return Stream.of(
                new Fact(new Words("AI 역할", "AI roles"), roles(scope.aiRoles(), scheme)),
                new Fact(
                        new Words("적용성보고서", "Statement of applicability"),
                        new Words(
                                "버전 " + soaVersion + ", " + PrintedDates.korean(soaDate),
                                "Version " + soaVersion + ", " + PrintedDates.english(soaDate))));
    }

    /** Revised documents say which ones they replace (ISO/IEC 17021-1:2015, 8.2.2 i). */
    private static Words revisionWords(CertificateRevision revision) {
        int number = revision.number();
        return number == 1
                ? same("1")
                : new Words(
                        number + " (대체되는 개정: " + (number - 1) + ")",
                        number + " (replaces revision " + (number - 1) + ")");
    }

    /**
     * The dates of the revision. Where the cycle before had ended, its last day is told as well, so that the days in between
     * are not taken for certified ones (note to ISO/IEC 17021-1:2015, 8.2.2 b).
     */
    private static Stream<Fact> dates(CertificateRevision revision) {
        ValidityPeriod validity = revision.validity();
        List<Fact> dates = new ArrayList<>();
        dates.add(new Fact(new Words("인증결정일", "Date of decision"), words(validity.decisionDate())));
        LocalDate former = revision.formerValidUntil();
        if (former != null) {
            dates.add(new Fact(new Words("이전 주기 만료일", "Former cycle ended"), words(former)));
        }
        dates.add(new Fact(new Words("발효일", "Effective from"), words(validity.effectiveDate())));
        dates.add(new Fact(new Words("만료일", "Valid until"), words(validity.validUntil())));
        return dates.stream();
    }

    /** I-40: where no accreditation covered it on the day of the decision, the certificate is silent. */
    private static Stream<Fact> accreditation(@Nullable AccreditationMark mark) {
        return mark == null
                ? Stream.empty()
                : Stream.of(new Fact(
                        new Words("인정", "Accreditation"),
                        new Words(mark.bodyKorean() + " " + mark.number(), mark.bodyEnglish() + " " + mark.number())));
    }

    private static Words roles(List<String> roles, Scheme scheme) {
        return new Words(join(roles, scheme, Bilingual::korean), join(roles, scheme, Bilingual::english));
    }

    private static String join(List<String> roles, Scheme scheme, Function<Bilingual, String> language) {
        return roles.stream()
                .map(role -> scheme.roles().stream()
                        .filter(known -> known.id().equals(role))
                        .findFirst()
                        .map(SchemeRole::title)
                        .map(language)
                        .orElse(role))
                .collect(Collectors.joining(", "));
    }

    private static Site site(CertifiedSite site) {
        return new Site(
                new Words(site.nameKorean(), site.nameEnglish()),
                new Words(site.addressKorean(), site.addressEnglish()),
                new Words(site.activitiesKorean(), site.activitiesEnglish()));
    }

    private static Words words(Bilingual text) {
        return new Words(text.korean(), text.english());
    }

    private static Words words(LocalDate date) {
        return new Words(PrintedDates.korean(date), PrintedDates.english(date));
    }

    private static Words same(String text) {
        return new Words(text, text);
    }
}
