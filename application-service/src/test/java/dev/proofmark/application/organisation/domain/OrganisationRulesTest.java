package dev.proofmark.application.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationRulesTest {

    private static final UUID ID = UUID.fromString("0192f6f4-8a4e-7cc1-9a3e-4d1c6f1f0a11");

    @Test
    void makesTheRegisteringPersonTheOwner() {
        Outcome.Accepted<Organisation, OrganisationEvent> outcome = OrganisationRules.register(
                        ID, details("KR", "124-81-00998"), "person")
                .orThrow();

        assertThat(outcome.events())
                .containsExactly(
                        new OrganisationEvent.Registered(outcome.state()),
                        new OrganisationEvent.MemberAdded(ID, "person", MemberRole.OWNER));
        assertThat(outcome.state().registrationNumber()).isEqualTo(new BusinessRegistrationNumber("1248100998"));
    }

    @Test
    void refusesAWrongBusinessRegistrationNumber_I55() {
        Refusal refusal = refusal(details("KR", "123-45-67890"));

        assertThat(refusal.rule()).isEqualTo("I-55");
        assertThat(refusal.fields()).containsExactly(FieldRefusal.of("/registrationNumber", "I-55"));
    }

    @Test
    void demandsTheNumberOfAKoreanOrganisation_I55() {
        assertThat(refusal(details("KR", null)).fields())
                .containsExactly(FieldRefusal.of("/registrationNumber", "required"));
    }

    @Test
    void takesForeignOrganisationsWithoutANumber_I55() {
        Organisation organisation = OrganisationRules.register(ID, details("DE", null), "person")
                .orThrow()
                .state();

        assertThat(organisation.registrationNumber()).isNull();
        assertThat(organisation.isKorean()).isFalse();
    }

    @Test
    void keepsAForeignNumberAsItIs() {
        assertThat(OrganisationRules.register(ID, details("DE", "HRB 12345"), "person")
                        .orThrow()
                        .state()
                        .registrationNumber())
                .isEqualTo(new ForeignRegistrationNumber("HRB 12345"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "kr", "KOR", ""})
    void refusesUnknownCountries(String country) {
        assertThat(refusal(details(country, "124-81-00998")).fields())
                .contains(FieldRefusal.of("/country", "unknown-country"));
    }

    @ParameterizedTest
    @CsvSource({"OWNER,true,true", "EDITOR,true,false", "READER,false,false"})
    void givesEachRoleItsOwnPowers(MemberRole role, boolean mayEdit, boolean maySign) {
        assertThat(role.mayEdit()).isEqualTo(mayEdit);
        assertThat(role.maySign()).isEqualTo(maySign);
    }

    private static Refusal refusal(OrganisationDetails details) {
        Outcome<Organisation, OrganisationEvent> outcome = OrganisationRules.register(ID, details, "person");
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Organisation, OrganisationEvent>) outcome).refusal();
    }

    private static OrganisationDetails details(String country, @Nullable String number) {
        return new OrganisationDetails("가온지능", "Gaon AI", country, number, "서울특별시", "Seoul", "Seoul");
    }
}
