package dev.proofmark.certificate;

import static dev.proofmark.certificate.PersonnelOnKafka.competence;
import static dev.proofmark.certificate.PersonnelOnKafka.consultancy;
import static dev.proofmark.certificate.PersonnelOnKafka.tellAndWait;
import static dev.proofmark.certificate.Staff.completeFile;
import static dev.proofmark.certificate.Staff.decide;
import static dev.proofmark.certificate.Staff.review;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.contracts.personnel.CompetenceFunction;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.News;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is on record of the body's people, at reviews and decisions. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FitnessIT {
    private final LocalDate today = LocalDate.now(BusinessClock.ZONE);

    @Test
    void asksForAValidCompetenceUnderTheSchemeOfTheCase_notCompetent() {
        String scheme = "scheme-" + Ids.next();
        CaseOnKafka told = new CaseOnKafka(scheme).audited().recommended(RecommendationKind.REFUSE);
        String file = completeFile(told.certification);

        review(file)
                .then()
                .statusCode(409)
                .body("rule", equalTo("not-competent"))
                .body("detail", containsString("REPORT_REVIEWER"))
                .body("detail", containsString(scheme))
                .body("detail", containsString(today.toString()));
        tellAndWait(competence(Ids.next(), "tech-reviewer", scheme, CompetenceFunction.REPORT_REVIEWER, null));
        review(file).then().statusCode(200);

        decide("decider", file, "REFUSED")
                .then()
                .statusCode(409)
                .body("rule", equalTo("not-competent"))
                .body("detail", containsString("DECISION_MAKER"));
        UUID id = Ids.next();
        News found = competence(id, "decider", scheme, CompetenceFunction.DECISION_MAKER, null);
        tellAndWait(found);
        tellAndWait(competence(id, "decider", scheme, CompetenceFunction.DECISION_MAKER, today));
        tellAndWait(new News(
                found.type(), Ids.next(), found.key(), found.subject(), found.actor(), found.data(), found.time()));
        decide("decider", file, "REFUSED").then().statusCode(409).body("rule", equalTo("not-competent"));

        tellAndWait(competence(Ids.next(), "decider2", scheme, CompetenceFunction.DECISION_MAKER, today.plusDays(1)));
        decide("decider2", file, "REFUSED").then().statusCode(200);
    }

    @Test
    void keepsThoseAwayWhoHaveDeclaredATieUntilItIsOver_declaredTie() {
        CaseOnKafka told = new CaseOnKafka().audited().recommended(RecommendationKind.REFUSE);
        String file = completeFile(told.certification);
        UUID tie = Ids.next();
        UUID ending = Ids.next();

        tellAndWait(consultancy(Ids.next(), "tech-reviewer", Ids.next(), null, null));
        review(file).then().statusCode(200);
        tellAndWait(consultancy(tie, "decider", told.organisation, null, null));
        decide("decider", file, "REFUSED").then().statusCode(409).body("rule", equalTo("declared-tie-no-end"));
        tellAndWait(consultancy(ending, "decider", told.organisation, today, tie));
        decide("decider", file, "REFUSED")
                .then()
                .statusCode(409)
                .body("rule", equalTo("declared-tie"))
                .body("detail", containsString(today.toString()));

        tellAndWait(consultancy(Ids.next(), "decider", told.organisation, today.minusDays(1), ending));
        decide("decider", file, "REFUSED").then().statusCode(200);
    }
}
