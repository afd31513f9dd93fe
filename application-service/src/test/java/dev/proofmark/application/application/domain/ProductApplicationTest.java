package dev.proofmark.application.application.domain;

import static dev.proofmark.application.application.domain.ApplicationFixtures.completeContent;
import static dev.proofmark.application.application.domain.ApplicationFixtures.completeStatement;
import static dev.proofmark.application.product.domain.ProductFixtures.JUDGED;
import static dev.proofmark.application.product.domain.ProductFixtures.MEASURED;
import static dev.proofmark.application.product.domain.ProductFixtures.PERFORMANCE;
import static dev.proofmark.application.product.domain.ProductFixtures.QUALITY;
import static dev.proofmark.application.product.domain.ProductFixtures.aBinaryModel;
import static dev.proofmark.application.product.domain.ProductFixtures.aSystem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.product.domain.Product;
import dev.proofmark.application.scheme.domain.Regime;
import dev.proofmark.application.scheme.domain.SchemeReference;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an application has is its scheme's to say. */
class ProductApplicationTest {

    @Test
    void needsNeitherSitesNorPeopleNorAStatement() {
        assertThat(Completeness.missing(draft(PERFORMANCE, content(aBinaryModel())), MEASURED))
                .isEmpty();
        assertThat(Completeness.missing(draft(QUALITY, content(aSystem())), JUDGED))
                .isEmpty();
        assertThat(submit(draft(PERFORMANCE, content(aBinaryModel())), MEASURED))
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void lacksWhatTheSchemeFileAsksFor() {
        Product nothing = new Product(null, null, null, null, null, null, List.of(), null, List.of(), List.of(), null);

        assertThat(Completeness.missing(draft(PERFORMANCE, content(null)), MEASURED))
                .containsExactly(FieldRefusal.of("/product", "required"));
        assertThat(Completeness.missing(draft(PERFORMANCE, content(nothing)), MEASURED))
                .extracting(FieldRefusal::pointer)
                .containsExactly(
                        "/product/name",
                        "/product/version",
                        "/product/sha256",
                        "/product/operatingConditionsKorean",
                        "/product/operatingConditionsEnglish",
                        "/product/task",
                        "/product/classes",
                        "/product/requirements",
                        "/product/decisionRule");
        assertThat(Completeness.missing(draft(QUALITY, content(nothing)), JUDGED))
                .extracting(FieldRefusal::pointer)
                .containsExactly(
                        "/product/name",
                        "/product/version",
                        "/product/sha256",
                        "/product/operatingConditionsKorean",
                        "/product/operatingConditionsEnglish");
    }

    @Test
    void answersForAdviceToo_I02() {
        ApplicationContent silent =
                new ApplicationContent("범위", "Scope", List.of(), null, List.of(), List.of(), null, aBinaryModel());

        assertThat(Completeness.missing(draft(PERFORMANCE, silent), MEASURED))
                .containsExactly(FieldRefusal.of("/consultancy/received", "I-02"));
    }

    @Test
    void hasNothingOfAManagementSystem_notForThisScheme() {
        assertThat(ContentRules.refusals(completeContent(), MEASURED))
                .extracting(refusal -> refusal.pointer() + " " + refusal.code())
                .containsExactly(
                        "/sites not-for-this-scheme",
                        "/headcount not-for-this-scheme",
                        "/aiRoles not-for-this-scheme",
                        "/aiSystems not-for-this-scheme");
        assertThat(ApplicationRules.decide(
                        draft(PERFORMANCE, ApplicationContent.EMPTY),
                        new ApplicationCommand.StateApplicability(completeStatement(), MEASURED)))
                .isEqualTo(Outcome.refused(Refusal.of("not-for-this-scheme")));
    }

    @Test
    void hasNoProductWhereAManagementSystemIsCertified_notForThisScheme() {
        assertThat(ContentRules.refusals(content(aSystem()), ApplicationFixtures.REQUIREMENTS))
                .containsExactly(FieldRefusal.of("/product", "not-for-this-scheme"));
    }

    @Test
    void hasNoMetricsWhereNothingIsMeasured_notForThisScheme() {
        assertThat(ContentRules.refusals(content(aBinaryModel()), JUDGED))
                .extracting(FieldRefusal::pointer)
                .contains("/product/task", "/product/classes", "/product/requirements", "/product/decisionRule");
    }

    /** The client changes what changed; the same product again is a renewal. */
    @Test
    void beginsAsWhatIsCertified_I46() {
        CertifiedScope certified =
                new CertifiedScope(ApplicationFixtures.EARLIER, PERFORMANCE, content(aBinaryModel()), null);
        Application again = Application.draft(new ApplicationIdentity(
                ApplicationFixtures.ID,
                ApplicationFixtures.CERTIFICATION,
                ApplicationFixtures.ORGANISATION,
                ApplicationKind.RECERTIFICATION,
                PERFORMANCE,
                certified));

        assertThat(again.content().product()).isEqualTo(aBinaryModel());
        assertThat(submit(again.with(content(aBinaryModel())), MEASURED)).isInstanceOf(Outcome.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource(ApplicationKind.class)
    void isAppliedForFirstOrAnew_kindNotForProducts(ApplicationKind kind) {
        assertThat(kind.isOf(Regime.MANAGEMENT_SYSTEM)).isTrue();
        assertThat(kind.isOf(Regime.PRODUCT))
                .isEqualTo(kind == ApplicationKind.INITIAL || kind == ApplicationKind.RECERTIFICATION);
    }

    /** The table of commands does not care what is certified. */
    @ParameterizedTest
    @CsvSource({"DRAFT,true", "INFO_REQUESTED,true", "SUBMITTED,false", "ACCEPTED,false", "CLOSED,false"})
    void isEditedWhileItIsTheClients(ApplicationStatus status, boolean possible) {
        Application application = draft(PERFORMANCE, ApplicationContent.EMPTY).with(status);

        assertThat(ApplicationRules.decide(application, new ApplicationCommand.Edit(content(aBinaryModel()), MEASURED)))
                .satisfies(outcome ->
                        assertThat(outcome instanceof Outcome.Accepted).isEqualTo(possible));
    }

    private static ApplicationContent content(@Nullable Product product) {
        return new ApplicationContent(
                "불량 검출 모델",
                "A model that finds defects",
                List.of(),
                null,
                List.of(),
                List.of(),
                new Consultancy(false, null, null),
                product);
    }

    private static Application draft(SchemeReference scheme, ApplicationContent content) {
        return Application.draft(new ApplicationIdentity(
                        ApplicationFixtures.ID,
                        ApplicationFixtures.CERTIFICATION,
                        ApplicationFixtures.ORGANISATION,
                        ApplicationKind.INITIAL,
                        scheme,
                        null))
                .with(content);
    }

    private static Outcome<Application, ApplicationEvent> submit(
            Application application, SchemeRequirements requirements) {
        return ApplicationRules.decide(
                application, new ApplicationCommand.Submit(requirements, ApplicationFixtures.TODAY));
    }
}
