package dev.proofmark.application.agreement.usecase;

import static java.util.Objects.requireNonNullElse;

import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.agreement.domain.AgreementOffer;
import dev.proofmark.application.agreement.domain.AgreementTemplate;
import dev.proofmark.application.agreement.domain.AgreementTerms;
import dev.proofmark.application.agreement.domain.AgreementTerms.AgreedSite;
import dev.proofmark.application.agreement.domain.AgreementTerms.Party;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.domain.ApplicationContent;
import dev.proofmark.application.application.domain.Site;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationCase;
import dev.proofmark.application.application.usecase.ApplicationDecisions;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts the agreement before the client: a text that covers every site in scope (ISO/IEC 17021-1:2015, 5.1.2). */
@ApplicationScoped
public class OfferAgreement {

    private final ApplicationAccess access;
    private final ApplicationDecisions decisions;
    private final SchemeCatalogue schemes;
    private final CertificationBody body;

    public OfferAgreement(
            ApplicationAccess access, ApplicationDecisions decisions, SchemeCatalogue schemes, CertificationBody body) {
        this.access = access;
        this.decisions = decisions;
        this.schemes = schemes;
        this.body = body;
    }

    /** The application with the offered agreement. */
    public Uni<Application> handle(UUID id, @Nullable LocalDate validUntil, CommandContext context) {
        return access.asImpartialStaff(id, context).chain(found -> {
            AgreementTerms terms = terms(found, validUntil, context.today());
            AgreementOffer offer = new AgreementOffer(
                    terms.agreementId(),
                    AgreementTemplate.text(terms),
                    validUntil,
                    context.actor().personId(),
                    context.today());
            return decisions.carryOut(found, new ApplicationCommand.OfferAgreement(offer), context);
        });
    }

    private AgreementTerms terms(ApplicationCase found, @Nullable LocalDate validUntil, LocalDate today) {
        Application application = found.application();
        ApplicationContent content = application.content();
        SchemeRequirements scheme = schemes.requirements(application.scheme());
        return new AgreementTerms(
                agreementId(application.agreement()),
                application.certificationId(),
                body(),
                client(found.organisation()),
                new Words(scheme.nameKorean(), scheme.nameEnglish()),
                words(content.scopeKorean(), content.scopeEnglish()),
                requireNonNullElse(content.headcount(), 0),
                content.sites().stream().map(OfferAgreement::site).toList(),
                application.quotation() == null ? List.of() : FeeWords.of(application.quotation()),
                today,
                validUntil);
    }

    /** An offer made anew is the same agreement with another text. */
    private static UUID agreementId(@Nullable Agreement agreement) {
        return agreement == null ? Ids.next() : agreement.offer().agreementId();
    }

    private Party body() {
        return new Party(
                new Words(body.nameKorean(), body.nameEnglish()),
                new Words(body.addressKorean(), body.addressEnglish()));
    }

    private static Party client(Organisation organisation) {
        return new Party(
                new Words(organisation.legalNameKorean(), organisation.legalNameEnglish()),
                new Words(organisation.addressKorean(), organisation.addressEnglish()));
    }

    private static AgreedSite site(Site site) {
        return new AgreedSite(
                words(site.nameKorean(), site.nameEnglish()),
                words(site.addressKorean(), site.addressEnglish()),
                words(site.activitiesKorean(), site.activitiesEnglish()),
                requireNonNullElse(site.headcount(), 0));
    }

    /** Only a draft has gaps, and for a draft the offer is refused whatever its text says. */
    private static Words words(@Nullable String korean, @Nullable String english) {
        return new Words(requireNonNullElse(korean, ""), requireNonNullElse(english, ""));
    }
}
