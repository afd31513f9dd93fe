package dev.proofmark.application.agreement.usecase;

import static java.util.Objects.requireNonNullElse;

import dev.proofmark.application.agreement.domain.AgreedSubject;
import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.agreement.domain.AgreementTerms;
import dev.proofmark.application.agreement.domain.AgreementTerms.Party;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationContent;
import dev.proofmark.application.application.domain.Site;
import dev.proofmark.application.application.usecase.ApplicationCase;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.product.domain.Product;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.platform.commands.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes an agreement's terms from the application, its applicant and the body. */
@ApplicationScoped
public class DraftTerms {

    private final SchemeCatalogue schemes;
    private final CertificationBody body;

    public DraftTerms(SchemeCatalogue schemes, CertificationBody body) {
        this.schemes = schemes;
        this.body = body;
    }

    AgreementTerms of(ApplicationCase found, int version, @Nullable LocalDate validUntil, LocalDate today) {
        Application application = found.application();
        ApplicationContent content = application.content();
        SchemeRequirements scheme = schemes.requirements(application.scheme());
        return new AgreementTerms(
                agreementId(application.agreement()),
                version,
                application.certificationId(),
                body(),
                client(found.organisation()),
                new Words(scheme.nameKorean(), scheme.nameEnglish()),
                words(content.scopeKorean(), content.scopeEnglish()),
                subject(content, schemes.at(application.scheme())),
                application.quotation(),
                today,
                validUntil);
    }

    /** The body as it calls itself. */
    Party body() {
        return new Party(
                new Words(body.nameKorean(), body.nameEnglish()),
                new Words(body.addressKorean(), body.addressEnglish()));
    }

    /** An applicant as it is registered. */
    static Party client(Organisation organisation) {
        return new Party(
                new Words(organisation.legalNameKorean(), organisation.legalNameEnglish()),
                new Words(organisation.addressKorean(), organisation.addressEnglish()));
    }

    /** An offer made anew is the same agreement in another version. */
    private static UUID agreementId(@Nullable Agreement agreement) {
        return agreement == null ? Ids.next() : agreement.offer().agreementId();
    }

    private static AgreedSubject subject(ApplicationContent content, Scheme scheme) {
        Product product = content.product();
        return product == null
                ? new AgreedSubject.ManagementSystem(
                        requireNonNullElse(content.headcount(), 0),
                        content.sites().stream().map(DraftTerms::site).toList())
                : AgreedProducts.of(product, scheme);
    }

    private static AgreedSubject.Site site(Site site) {
        return new AgreedSubject.Site(
                words(site.nameKorean(), site.nameEnglish()),
                words(site.addressKorean(), site.addressEnglish()),
                words(site.activitiesKorean(), site.activitiesEnglish()),
                requireNonNullElse(site.headcount(), 0));
    }

    /** Only a draft has gaps, and for a draft an offer is refused. */
    static Words words(@Nullable String korean, @Nullable String english) {
        return new Words(requireNonNullElse(korean, ""), requireNonNullElse(english, ""));
    }
}
