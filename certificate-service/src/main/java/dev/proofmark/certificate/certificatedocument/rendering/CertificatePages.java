package dev.proofmark.certificate.certificatedocument.rendering;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import dev.proofmark.certificate.certificate.domain.CertificationBody;
import dev.proofmark.certificate.certificate.domain.CertifiedSite;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.certificatedocument.rendering.CertificatePage.Fact;
import dev.proofmark.certificate.certificatedocument.rendering.CertificatePage.Site;
import dev.proofmark.certificate.certificatedocument.rendering.CertificatePage.Words;
import dev.proofmark.contracts.schemes.Bilingual;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.SchemeRole;
import dev.proofmark.platform.document.PrintedDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a certificate into the words that are printed: content of ISO/IEC 17021-1:2015, 8.2.2, and of the scheme. */
final class CertificatePages {
    private CertificatePages() {}

    static CertificatePage of(Certificate certificate, Scheme scheme, LocalDate issuedOn, String verificationAddress) {
        ScopeStatement scope = certificate.content().scope();
        CertificateHolder holder = scope.holder();
        CertificationBody body = certificate.content().body();
        return new CertificatePage(
                certificate.number().value(),
                new Words(body.nameKorean(), body.nameEnglish()),
                new Words(body.addressKorean(), body.addressEnglish()),
                words(scheme.title()),
                new Words(holder.legalNameKorean(), holder.legalNameEnglish()),
                new Words(holder.addressKorean(), holder.addressEnglish()),
                certificate.content().standard(),
                new Words(scope.scopeKorean(), scope.scopeEnglish()),
                facts(certificate, scheme),
                scheme.certificateStatements().stream()
                        .map(statement -> words(statement.text()))
                        .toList(),
                scope.sites().stream().map(CertificatePages::site).toList(),
                words(issuedOn),
                verificationAddress);
    }

    private static List<Fact> facts(Certificate certificate, Scheme scheme) {
        ScopeStatement scope = certificate.content().scope();
        String soaVersion = Objects.requireNonNull(scope.soaVersion(), "opened with a statement of applicability");
        LocalDate soaDate = Objects.requireNonNull(scope.soaDate(), "opened with a statement of applicability");
        return List.of(
                new Fact(
                        new Words("인증번호", "Certificate number"),
                        same(certificate.number().value())),
                new Fact(new Words("개정", "Revision"), same(Integer.toString(certificate.revision()))),
                new Fact(new Words("AI 역할", "AI roles"), roles(scope.aiRoles(), scheme)),
                new Fact(
                        new Words("적용성보고서", "Statement of applicability"),
                        new Words(
                                "버전 " + soaVersion + ", " + PrintedDates.korean(soaDate),
                                "Version " + soaVersion + ", " + PrintedDates.english(soaDate))),
                new Fact(
                        new Words("인증결정일", "Date of decision"),
                        words(certificate.validity().decisionDate())),
                new Fact(
                        new Words("최초인증일", "Certified since"),
                        words(certificate.validity().effectiveDate())),
                new Fact(
                        new Words("만료일", "Valid until"),
                        words(certificate.validity().validUntil())));
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
