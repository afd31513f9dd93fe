package dev.proofmark.audit.personnel.domain;

import static dev.proofmark.audit.personnel.domain.PersonnelFixture.CLIENT;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.DAY;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.PERSON;
import static dev.proofmark.audit.personnel.domain.PersonnelFixture.aDeclaration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Refused;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeclarationDecisionsTest {

    private static final DeclaredOrganisation ORGANISATION = new DeclaredOrganisation(CLIENT, null);

    @ParameterizedTest
    @CsvSource({
        "CONSULTANCY, 2024-02-29, 2026-02-28, true",
        "CONSULTANCY, 2024-02-29, 2026-03-01, false",
        "EMPLOYMENT, 2024-03-31, 2026-03-31, true",
        "EMPLOYMENT, 2024-03-31, 2026-04-01, false",
        "IMPARTIALITY, 2026-03-31, 2026-03-31, true",
        "IMPARTIALITY, 2026-03-31, 2026-04-01, false"
    })
    void barsForTwoYearsAfterAdviceAndEmploymentAndAsLongAsAnotherTieLasts_I02(
            DeclarationKind kind, LocalDate until, LocalDate day, boolean bars) {
        var declaration = aDeclaration(kind, CLIENT, until);

        assertThat(declaration.bars(CLIENT, Set.of(), day)).isEqualTo(bars);
        assertThat(declaration.bars(new UUID(8, 2), Set.of(), day)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(DeclarationKind.class)
    void barsWithoutEndWhileATieGoesOn_I02(DeclarationKind kind) {
        var declaration = aDeclaration(kind, CLIENT, null);

        assertThat(declaration.barredUntil()).isEmpty();
        assertThat(declaration.bars(CLIENT, Set.of(), LocalDate.of(2099, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"주식회사 누리새김테크, true", "주식회사누리새김테크, true", "NURISAEGIM TECH CO LTD, true", "Nurisaegim Tech, false"})
    void knowsAClientByItsLegalNameHoweverItIsSpaced_I02(String name, boolean same) {
        var legalNames = Set.of("주식회사 누리새김테크", "Nurisaegim Tech Co., Ltd.");

        assertThat(new DeclaredOrganisation(null, name).is(CLIENT, legalNames)).isEqualTo(same);
    }

    @Test
    void takesImpartialityWithoutException() {
        assertThat(refusal(content(DeclarationKind.IMPARTIALITY, null, null, null, null), List.of()))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYMENT", "CONSULTANCY"})
    void asksWhichOrganisationAPersonIsTiedTo(DeclarationKind kind) {
        assertThat(fields(content(kind, null, null, null, null)))
                .containsExactly(FieldRefusal.of("/organisation", "required"));
    }

    @Test
    void refusesAnOrganisationThatIsNamedTwiceOrNotAtAll() {
        for (var organisation :
                List.of(new DeclaredOrganisation(null, null), new DeclaredOrganisation(CLIENT, "Nurisaegim"))) {
            assertThat(fields(content(DeclarationKind.EMPLOYMENT, organisation, null, null, null)))
                    .containsExactly(FieldRefusal.of("/organisation", "declared-organisation"));
        }
    }

    @Test
    void refusesATieThatBeginsLaterOrEndsBeforeItBegins() {
        assertThat(fields(content(DeclarationKind.CONSULTANCY, ORGANISATION, DAY.plusDays(1), DAY.minusDays(1), null)))
                .containsExactly(
                        FieldRefusal.of("/from", "in-the-future"), FieldRefusal.of("/until", "before-its-start"));
    }

    @Test
    void letsALaterWordReplaceAnEarlierOneOfTheSame() {
        var earlier = aDeclaration(DeclarationKind.EMPLOYMENT, CLIENT, null);
        var end = content(DeclarationKind.EMPLOYMENT, ORGANISATION, null, DAY, earlier.declarationId());

        assertThat(refusal(end, List.of(earlier))).isNull();
    }

    @Test
    void refusesToTalkATieAwayByAWordAboutAnother_I02() {
        var earlier = aDeclaration(DeclarationKind.EMPLOYMENT, CLIENT, null);
        var replaced =
                new Declaration(earlier.declarationId(), PERSON, earlier.content(), PERSON.toString(), DAY, true);
        var ofAnother = new DeclaredOrganisation(new UUID(8, 2), null);
        var id = earlier.declarationId();

        for (var told : List.of(
                content(DeclarationKind.EMPLOYMENT, ofAnother, null, DAY, id),
                content(DeclarationKind.IMPARTIALITY, null, null, null, id),
                content(DeclarationKind.CONSULTANCY, ORGANISATION, null, DAY, id),
                content(DeclarationKind.EMPLOYMENT, ORGANISATION, null, DAY, new UUID(10, 9)))) {
            assertThat(rule(told, earlier)).as(told.toString()).isEqualTo("declaration-of-another");
        }
        assertThat(rule(content(DeclarationKind.EMPLOYMENT, ORGANISATION, null, DAY, id), replaced))
                .isEqualTo("declaration-of-another");
    }

    private static DeclarationContent content(
            DeclarationKind kind,
            @Nullable DeclaredOrganisation organisation,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID replaces) {
        return new DeclarationContent(kind, organisation, from, until, "", replaces);
    }

    private static String rule(DeclarationContent content, Declaration earlier) {
        var refusal = refusal(content, List.of(earlier));
        return refusal == null ? "accepted" : refusal.rule();
    }

    private static List<FieldRefusal> fields(DeclarationContent content) {
        var refusal = refusal(content, List.of());
        return refusal == null ? List.of() : refusal.fields();
    }

    private static @Nullable Refusal refusal(DeclarationContent content, List<Declaration> earlier) {
        Outcome<Declaration, PersonnelEvent> outcome =
                DeclarationDecisions.declare(new UUID(10, 2), PERSON, content, earlier, PERSON.toString(), DAY);
        return outcome instanceof Refused<Declaration, PersonnelEvent> refused ? refused.refusal() : null;
    }
}
