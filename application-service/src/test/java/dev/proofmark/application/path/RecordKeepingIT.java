package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackingServices.class)
class RecordKeepingIT {

    @Inject
    Pool pool;

    @Test
    void deletesADraftWithItsDocuments_I39() {
        String application = Cases.aCompleteDraft();
        Paper paper = Paper.announced(application, "policy.pdf");
        assertThat(paper).isNotNull();
        assertThat(documents(application)).isEqualTo(1);

        expectProblem(404, "not-found", STRANGER.delete(application, version(application)));
        expectProblem(412, "version-mismatch", APPLICANT.delete(application, version(application) + 1));
        expect(204, APPLICANT.delete(application, version(application)));

        expectProblem(404, "not-found", APPLICANT.get(application));
        assertThat(documents(application)).isZero();
    }

    @Test
    void keepsWhatWasHandedIn_I39() {
        String application = Cases.aSubmittedApplication();

        expectProblem(409, "I-39", APPLICANT.delete(application, version(application)));
        expect(200, APPLICANT.post(application + "/withdrawal", version(application), Forms.NOTHING));
        expectProblem(409, "I-39", APPLICANT.delete(application, version(application)));

        expect(200, REVIEWER.get(application));
    }

    /** Not even somebody with the service's own login. */
    @Test
    void keepsWhatWasHandedInInTheDatabaseToo_I39() {
        String application = Cases.aSubmittedApplication();

        Throwable refused = pool.query("delete from application where id = '" + id(application) + "'")
                .execute()
                .onItem()
                .<Throwable>transform(rows -> new AssertionError("deleted " + rows.rowCount()))
                .onFailure()
                .recoverWithItem(failure -> failure)
                .await()
                .atMost(Duration.ofSeconds(10));

        assertThat(refused).hasMessageContaining("I-39");
    }

    private long documents(String application) {
        return pool.query("select count(*) from document where application_id = '" + id(application) + "'")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private static UUID id(String application) {
        return UUID.fromString(application.substring(14));
    }
}
