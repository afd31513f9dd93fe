package dev.proofmark.application.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.proofmark.application.application.domain.AiRole;
import dev.proofmark.application.application.domain.AiSystem;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationContent;
import dev.proofmark.application.application.domain.LifecycleRole;
import dev.proofmark.application.application.domain.RiskClass;
import dev.proofmark.application.application.domain.Site;
import dev.proofmark.application.application.domain.StatementOfApplicability;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.contracts.CertificationScope;
import dev.proofmark.contracts.ControlStatement;
import dev.proofmark.contracts.Holder;
import org.jspecify.annotations.Nullable;

/**
 * A submitted application's content as the value that events carry: nothing that its scheme requires is missing in it any
 * longer.
 */
final class Scopes {

    private Scopes() {}

    static CertificationScope scope(Application application, Organisation organisation) {
        ApplicationContent content = application.content();
        return new CertificationScope(
                holder(organisation),
                requireNonNull(content.scopeKorean()),
                requireNonNull(content.scopeEnglish()),
                content.sites().stream().map(Scopes::site).toList(),
                content.headcount(),
                content.aiRoles().stream().map(Scopes::aiRole).toList(),
                content.aiSystems().stream().map(Scopes::aiSystem).toList(),
                statement(application.statementOfApplicability()),
                Products.product(content.product()));
    }

    private static Holder holder(Organisation organisation) {
        return new Holder(
                organisation.id(),
                organisation.legalNameKorean(),
                organisation.legalNameEnglish(),
                organisation.addressKorean(),
                organisation.addressEnglish(),
                organisation.country(),
                organisation.city());
    }

    private static dev.proofmark.contracts.Site site(Site site) {
        return new dev.proofmark.contracts.Site(
                site.siteId(),
                requireNonNull(site.nameKorean()),
                requireNonNull(site.nameEnglish()),
                requireNonNull(site.addressKorean()),
                requireNonNull(site.addressEnglish()),
                site.leads(),
                requireNonNull(site.headcount()),
                requireNonNull(site.activitiesKorean()),
                requireNonNull(site.activitiesEnglish()));
    }

    private static dev.proofmark.contracts.AiSystem aiSystem(AiSystem system) {
        return new dev.proofmark.contracts.AiSystem(
                system.id(),
                requireNonNull(system.name()),
                requireNonNull(system.purpose()),
                lifecycleRole(requireNonNull(system.lifecycleRole())),
                riskClass(requireNonNull(system.riskClass())),
                requireNonNull(system.highImpact()));
    }

    private static dev.proofmark.contracts.@Nullable StatementOfApplicability statement(
            @Nullable StatementOfApplicability statement) {
        return statement == null
                ? null
                : new dev.proofmark.contracts.StatementOfApplicability(
                        requireNonNull(statement.version()),
                        requireNonNull(statement.date()),
                        statement.controls().stream()
                                .map(control ->
                                        new ControlStatement(control.controlId(), requireNonNull(control.applicable())))
                                .toList());
    }

    private static dev.proofmark.contracts.AiRole aiRole(AiRole role) {
        return switch (role) {
            case AI_PRODUCER -> dev.proofmark.contracts.AiRole.AI_PRODUCER;
            case AI_PROVIDER -> dev.proofmark.contracts.AiRole.AI_PROVIDER;
            case AI_CUSTOMER -> dev.proofmark.contracts.AiRole.AI_CUSTOMER;
            case AI_USER -> dev.proofmark.contracts.AiRole.AI_USER;
            case AI_PARTNER -> dev.proofmark.contracts.AiRole.AI_PARTNER;
        };
    }

    private static dev.proofmark.contracts.LifecycleRole lifecycleRole(LifecycleRole role) {
        return switch (role) {
            case DEVELOPED -> dev.proofmark.contracts.LifecycleRole.DEVELOPED;
            case PROVIDED -> dev.proofmark.contracts.LifecycleRole.PROVIDED;
            case USED -> dev.proofmark.contracts.LifecycleRole.USED;
        };
    }

    private static dev.proofmark.contracts.RiskClass riskClass(RiskClass riskClass) {
        return switch (riskClass) {
            case MINIMAL -> dev.proofmark.contracts.RiskClass.MINIMAL;
            case LIMITED -> dev.proofmark.contracts.RiskClass.LIMITED;
            case HIGH -> dev.proofmark.contracts.RiskClass.HIGH;
        };
    }
}
