package dev.proofmark.certificate;

import static dev.proofmark.certificate.CaseOnKafka.person;
import static dev.proofmark.certificate.Staff.completeFile;
import static dev.proofmark.certificate.Staff.decide;
import static dev.proofmark.certificate.Staff.review;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.proofmark.contracts.application.BarredPerson;
import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.News;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Persons whom the accepted application bars, at reviews and decisions (I-02). */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ImpartialityIT {

    private static final String TECHNICAL_REVIEWER = person(11);
    private static final String DECIDER = person(12);
    private static final String DECIDER_2 = person(13);

    @Test
    void refusesABarredDeciderAndTakesThoseWhoseTimeIsOver_I02() {
        LocalDate today = LocalDate.now(BusinessClock.ZONE);
        CaseOnKafka told = new CaseOnKafka();
        String file = fileOf(
                told, told.accepted(new BarredPerson(DECIDER, today), new BarredPerson(DECIDER_2, today.minusDays(1))));
        review(file).then().statusCode(200);

        for (String outcome : new String[] {"GRANTED", "REFUSED", "RETURNED"}) {
            decide("decider", file, outcome)
                    .then()
                    .statusCode(409)
                    .body("rule", equalTo("I-02"))
                    .body("errors[0].detail", containsString(today.toString()));
        }

        decide("decider2", file, "GRANTED").then().statusCode(200);
    }

    @Test
    void refusesABarredTechnicalReviewer_I02() {
        CaseOnKafka told = new CaseOnKafka();
        String file = fileOf(told, told.accepted(new BarredPerson(TECHNICAL_REVIEWER, null)));

        review(file).then().statusCode(409).body("rule", equalTo("I-02"));
    }

    @Test
    void keepsTheNewestWordHoweverOftenAndInWhateverOrderItIsTold_I02() {
        CaseOnKafka told = new CaseOnKafka();
        News first = told.accepted(new BarredPerson(DECIDER, null), new BarredPerson(DECIDER_2, null));
        String file = fileOf(told, first);
        News second = told.accepted(
                new BarredPerson(DECIDER, LocalDate.now(BusinessClock.ZONE).minusDays(1)));
        second.tell();
        first.tell();
        second.tell();
        PersonnelOnKafka.tellAndWait(told.accepted());
        review(file).then().statusCode(200);

        decide("decider2", file, "GRANTED").then().statusCode(409).body("rule", equalTo("I-02"));
        decide("decider", file, "GRANTED").then().statusCode(200);
    }

    private static String fileOf(CaseOnKafka told, News accepted) {
        return completeFile(told.audited(accepted).recommended(RecommendationKind.GRANT).certification);
    }
}
