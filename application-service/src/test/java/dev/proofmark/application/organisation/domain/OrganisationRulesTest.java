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
    private static final MailAddress VERIFIED = new MailAddress("person@example.org", true);

    @Test
    void makesTheRegisteringPersonTheOwner() {
        Outcome.Accepted<Organisation, OrganisationEvent> outcome = OrganisationRules.register(
                        ID, details("KR", "124-81-00998"), "person", VERIFIED)
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
        Organisation organisation = OrganisationRules.register(ID, details("DE", null), "person", VERIFIED)
                .orThrow()
                .state();

        assertThat(organisation.registrationNumber()).isNull();
        assertThat(organisation.isKorean()).isFalse();
    }

    @Test
    void keepsAForeignNumberAsItIs() {
        assertThat(OrganisationRules.register(ID, details("DE", "HRB 12345"), "person", VERIFIED)
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

    @Test
    void wantsSomebodyWhoseMailIsVerified() {
        Outcome<Organisation, OrganisationEvent> outcome = OrganisationRules.register(
                ID, details("DE", null), "person", new MailAddress("person@example.org", false));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<Organisation, OrganisationEvent>) outcome)
                        .refusal()
                        .rule())
                .isEqualTo("mail-not-verified");
    }

    @Test
    void changesByTheSameRules_I55() {
        Organisation organisation = OrganisationRules.register(ID, details("DE", null), "person", VERIFIED)
                .orThrow()
                .state();

        assertThat(OrganisationRules.change(organisation, details("KR", "123-45-67890")))
                .isInstanceOf(Outcome.Refused.class);
        Outcome.Accepted<Organisation, OrganisationEvent> changed = OrganisationRules.change(
                        organisation, details("KR", "124-81-00998"))
                .orThrow();
        assertThat(changed.events()).containsExactly(new OrganisationEvent.Changed(changed.state()));
        assertThat(changed.state().id()).isEqualTo(ID);
    }

    @ParameterizedTest
    @CsvSource({
        "KR, 124-81-00998, 1248100998, 가온지능",
        "KR, 1248100998,   1248100998, 가온지능",
        "DE, hrb 12-345,   HRB12345,   gaonai",
        "DE, ,             '',         gaonai"
    })
    void isKnownAgainByNumberAndName(String country, @Nullable String number, String numberKey, String nameKey) {
        assertThat(OrganisationRules.register(ID, details(country, number), "person", VERIFIED)
                        .orThrow()
                        .state()
                        .identity())
                .isEqualTo(new OrganisationIdentity(country, numberKey, nameKey));
    }

    @ParameterizedTest
    @CsvSource({"OWNER,true,true", "EDITOR,true,false", "READER,false,false"})
    void givesEachRoleItsOwnPowers(MemberRole role, boolean mayEdit, boolean maySign) {
        assertThat(role.mayEdit()).isEqualTo(mayEdit);
        assertThat(role.maySign()).isEqualTo(maySign);
    }

    private static Refusal refusal(OrganisationDetails details) {
        Outcome<Organisation, OrganisationEvent> outcome = OrganisationRules.register(ID, details, "person", VERIFIED);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Organisation, OrganisationEvent>) outcome).refusal();
    }

    private static OrganisationDetails details(String country, @Nullable String number) {
        return new OrganisationDetails("가온지능", "Gaon AI", country, number, "서울특별시", "Seoul", "Seoul");
    }
}
