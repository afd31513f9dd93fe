package dev.proofmark.application.application.domain;

import static dev.proofmark.application.application.domain.ApplicationFixtures.BRANCH;
import static dev.proofmark.application.application.domain.ApplicationFixtures.CONTROLS;
import static dev.proofmark.application.application.domain.ApplicationFixtures.HEAD_OFFICE;
import static dev.proofmark.application.application.domain.ApplicationFixtures.REQUIREMENTS;
import static dev.proofmark.application.application.domain.ApplicationFixtures.completeContent;
import static dev.proofmark.application.application.domain.ApplicationFixtures.completeStatement;
import static dev.proofmark.application.application.domain.ApplicationFixtures.included;
import static dev.proofmark.application.application.domain.ApplicationFixtures.site;
import static dev.proofmark.application.application.domain.ApplicationFixtures.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void findsNothingMissingInACompleteApplication() {
        assertThat(missing(completeContent(), completeStatement())).isEmpty();
    }

    @Nested
    class Consultancies {

        @Test
        void mustBeAnswered_I02() {
            assertThat(missing(withConsultancy(null)))
                    .containsExactly(FieldRefusal.of("/consultancy/received", "I-02"));
            assertThat(missing(withConsultancy(new Consultancy(null, "Somebody", null))))
                    .containsExactly(FieldRefusal.of("/consultancy/received", "I-02"));
        }

        @Test
        void mustBeNamed_I02() {
            assertThat(missing(withConsultancy(new Consultancy(true, " ", null))))
                    .containsExactly(FieldRefusal.of("/consultancy/consultantOrganisation", "I-02"));
            assertThat(missing(withConsultancy(new Consultancy(true, "Somebody", null))))
                    .isEmpty();
        }

        private static ApplicationContent withConsultancy(@Nullable Consultancy consultancy) {
            ApplicationContent content = completeContent();
            return new ApplicationContent(
                    content.scopeKorean(),
                    content.scopeEnglish(),
                    content.sites(),
                    content.headcount(),
                    content.aiRoles(),
                    content.aiSystems(),
                    consultancy,
                    null);
        }
    }

    @Nested
    class Sites {

        @Test
        void haveExactlyOneHeadOffice() {
            FieldRefusal refusal = FieldRefusal.of("/sites", "one-head-office");

            assertThat(missing(withSites(120, site(HEAD_OFFICE, "본사", false, 80))))
                    .containsExactly(refusal);
            assertThat(missing(withSites(120, site(HEAD_OFFICE, "본사", true, 80), site(BRANCH, "부산", true, 40))))
                    .containsExactly(refusal);
        }

        @Test
        void holdNoMorePeopleThanTheWhole() {
            Site headOffice = site(HEAD_OFFICE, "본사", true, 80);

            assertThat(missing(withSites(80, headOffice))).isEmpty();
            assertThat(missing(withSites(79, headOffice)))
                    .containsExactly(new FieldRefusal(
                            "/headcount", "headcount-below-sites", Map.of("sites", "80", "headcount", "79")));
        }

        @Test
        void areDescribedInBothLanguages() {
            Site bare = new Site(HEAD_OFFICE, null, null, null, null, null, null, null, null);

            assertThat(missing(withSites(1, bare)))
                    .extracting(FieldRefusal::pointer)
                    .containsExactly(
                            "/sites/0/nameKorean",
                            "/sites/0/nameEnglish",
                            "/sites/0/addressKorean",
                            "/sites/0/addressEnglish",
                            "/sites/0/headOffice",
                            "/sites/0/headcount",
                            "/sites/0/activitiesKorean",
                            "/sites/0/activitiesEnglish",
                            "/sites");
        }

        @Test
        void cannotHaveOneIdTwiceEvenInADraft() {
            ApplicationContent content =
                    withSites(120, site(HEAD_OFFICE, "본사", true, 80), site(HEAD_OFFICE, "부산", false, 40));

            assertThat(ContentRules.refusals(content, REQUIREMENTS))
                    .containsExactly(FieldRefusal.of("/sites/1/siteId", "duplicate"));
        }

        private static ApplicationContent withSites(int headcount, Site... sites) {
            ApplicationContent content = completeContent();
            return new ApplicationContent(
                    content.scopeKorean(),
                    content.scopeEnglish(),
                    List.of(sites),
                    headcount,
                    content.aiRoles(),
                    content.aiSystems(),
                    content.consultancy(),
                    null);
        }
    }

    @Nested
    class AiSystems {

        @Test
        void areDescribedInFull() {
            UUID id = UUID.fromString("01960000-0000-7000-8000-000000000009");
            ApplicationContent content = completeContent();
            ApplicationContent bare = new ApplicationContent(
                    content.scopeKorean(),
                    content.scopeEnglish(),
                    content.sites(),
                    content.headcount(),
                    content.aiRoles(),
                    List.of(new AiSystem(id, null, null, null, null, null)),
                    content.consultancy(),
                    null);

            assertThat(missing(bare))
                    .extracting(FieldRefusal::pointer)
                    .containsExactly(
                            "/aiSystems/0/name",
                            "/aiSystems/0/purpose",
                            "/aiSystems/0/lifecycleRole",
                            "/aiSystems/0/riskClass",
                            "/aiSystems/0/highImpact");
        }
    }

    @Nested
    class StatementsOfApplicability {

        @Test
        void mustNotLackOneControl_I41() {
            List<ControlStatement> without = new ArrayList<>(completeStatement().controls());
            without.removeIf(control -> control.controlId().equals("A.6.2.8"));

            assertThat(missing(completeContent(), statement(without)))
                    .containsExactly(new FieldRefusal("/soa/controls", "I-41", Map.of("control", "A.6.2.8")));
        }

        @Test
        void mustJustifyAnExclusion_I41() {
            assertThat(missing(
                            completeContent(), replaced(new ControlStatement("A.2.2", false, null, null, List.of()))))
                    .containsExactly(
                            new FieldRefusal("/soa/controls/0/justification", "I-41", Map.of("control", "A.2.2")));
        }

        @Test
        void mustJustifyAnInclusion_I41() {
            ControlStatement unjustified =
                    new ControlStatement("A.2.2", true, " ", ImplementationStatus.PLANNED, List.of());

            assertThat(missing(completeContent(), replaced(unjustified)))
                    .containsExactly(
                            new FieldRefusal("/soa/controls/0/justification", "I-41", Map.of("control", "A.2.2")));
        }

        @Test
        void mustSayHowFarAnIncludedControlIs_I41() {
            ControlStatement unclear = new ControlStatement("A.2.2", true, "because", null, List.of());

            assertThat(missing(completeContent(), replaced(unclear)))
                    .extracting(FieldRefusal::pointer)
                    .containsExactly("/soa/controls/0/implementationStatus");
        }

        @Test
        void needNoImplementationOfAnExcludedControl_I41() {
            ControlStatement excluded = new ControlStatement("A.2.2", false, "we use no such thing", null, List.of());

            assertThat(missing(completeContent(), replaced(excluded))).isEmpty();
        }

        @Test
        void mayHoldControlsOfTheClientsOwn_I41() {
            List<ControlStatement> more = new ArrayList<>(completeStatement().controls());
            more.add(included("X.1"));

            assertThat(missing(completeContent(), statement(more))).isEmpty();
            assertThat(ContentRules.refusals(statement(more), REQUIREMENTS)).isEmpty();
        }

        @Test
        void cannotNameAControlTwiceOrOneThatTheStandardDoesNotHave_I41() {
            List<ControlStatement> odd = List.of(included("A.2.2"), included("A.2.2"), included("A.2.9"));

            assertThat(ContentRules.refusals(statement(odd), REQUIREMENTS))
                    .containsExactly(
                            new FieldRefusal("/controls/1/controlId", "duplicate-control", Map.of("control", "A.2.2")),
                            new FieldRefusal("/controls/2/controlId", "unknown-control", Map.of("control", "A.2.9")));
        }

        @Test
        void areNotAskedForBySchemesWithoutControls() {
            SchemeRequirements without = new SchemeRequirements(
                    REQUIREMENTS.reference(),
                    REQUIREMENTS.regime(),
                    "이름",
                    "name",
                    REQUIREMENTS.fields(),
                    List.of(),
                    List.of());

            assertThat(Completeness.missing(ApplicationFixtures.aDraft().with(completeContent()), without))
                    .isEmpty();
        }

        private static StatementOfApplicability replaced(ControlStatement first) {
            List<ControlStatement> controls =
                    new ArrayList<>(completeStatement().controls());
            controls.set(0, first);
            return statement(controls);
        }
    }

    @Property(tries = 200)
    void namesExactlyTheControlsThatWereLeftOut_I41(@ForAll("controls") List<String> answered) {
        StatementOfApplicability statement =
                statement(answered.stream().map(ApplicationFixtures::included).toList());

        List<String> left =
                CONTROLS.stream().filter(control -> !answered.contains(control)).toList();
        assertThat(missing(completeContent(), statement))
                .extracting(refusal -> refusal.facts().get("control"))
                .containsExactlyElementsOf(left);
    }

    /** The same gaps are reported of a draft and refused at its submission. */
    @Property(tries = 200)
    void refusesASubmissionExactlyWhenSomethingIsMissing(@ForAll("controls") List<String> answered) {
        Application draft = ApplicationFixtures.aCompleteDraft()
                .with(statement(
                        answered.stream().map(ApplicationFixtures::included).toList()));

        Outcome<Application, ApplicationEvent> outcome =
                ApplicationRules.decide(draft, new ApplicationCommand.Submit(REQUIREMENTS, ApplicationFixtures.TODAY));

        assertThat(outcome instanceof Outcome.Accepted).isEqualTo(answered.size() == CONTROLS.size());
    }

    @Provide
    Arbitrary<List<String>> controls() {
        Arbitrary<List<String>> some =
                Arbitraries.of(CONTROLS).list().uniqueElements().ofMaxSize(CONTROLS.size());
        return Arbitraries.oneOf(some, Arbitraries.shuffle(CONTROLS));
    }

    private static List<FieldRefusal> missing(ApplicationContent content) {
        return missing(content, completeStatement());
    }

    private static List<FieldRefusal> missing(ApplicationContent content, StatementOfApplicability statement) {
        return Completeness.missing(ApplicationFixtures.aDraft().with(content).with(statement), REQUIREMENTS);
    }
}
