package dev.proofmark.gateway.browserlogin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshLoginTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/certification-files/7/decision, true",
        "POST, /api/v1/certification-files/7/decision/votes, true",
        "POST, /api/v1/complaints/7/decision, true",
        "POST, /api/v1/appeals/7/decision, true",
        "POST, /api/v1/appeals/7/outcome, false",
        "POST, /api/v1/certificates/7/suspension, true",
        "POST, /api/v1/certificates/7/reinstatement, true",
        "POST, /api/v1/certificates/7/withdrawal, true",
        "POST, /api/v1/certificates/7/suspension/confirmation, true",
        "POST, /api/v1/certificates/7/reduction/confirmation, true",
        "POST, /api/v1/certification-files/7/decision/, true",
        "GET, /api/v1/certification-files/7/decision, false",
        "POST, /api/v1/certification-files/7/review, false",
        "POST, /api/v1/certificates/7/revisions, false",
        "POST, /api/v1/applications/7/withdrawal, false"
    })
    void isNeededWhereSomethingIsDecided(String method, String path, boolean needed) {
        assertThat(FreshLogin.isNeeded(method, path)).isEqualTo(needed);
    }
}
