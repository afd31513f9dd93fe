package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.CertificatePdf;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo, from an application to a certificate that a stranger reads, and again after everything was restarted. */
@ExtendWith(OnLocalStack.class)
class DemoST {
    private static final String HOLDER_KOREAN = "주식회사 누리새김테크";
    private static final String HOLDER_ENGLISH = "Nurisaegim Tech Co., Ltd.";

    private final LocalStack stack;

    DemoST(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void endsWithACertificateThatAStrangerReads() throws IOException {
        LocalStack.Told told = stack.told();

        assertThat(told.exitCode()).as(told.end()).isZero();
        String number = told.remembered("number");
        assertThat(told.words()).contains(number, "/verify/" + number);
        assertThat(told.words()).contains("[seal]", "[log-inclusion]", "[status-on-day]", "was in force on");
        JsonNode register = publicRegister(number).json();
        assertThat(register.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(register.at("/holder/nameKorean").asText()).isEqualTo(HOLDER_KOREAN);
        assertThat(register.at("/holder/nameEnglish").asText()).isEqualTo(HOLDER_ENGLISH);
        assertThat(register.path("aiRoles"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("AI_PRODUCER", "AI_PROVIDER");
        assertThat(documentOf(told).qrCode())
                .isEqualTo(stack.gateway().at("/verify/" + number).toString());
        assertThat(documentOf(told).says(number)).isTrue();
        assertThat(documentOf(told).says(HOLDER_KOREAN)).isTrue();
        assertThat(documentOf(told).says(HOLDER_ENGLISH)).isTrue();
    }

    /** Revision 1 stands for the first version of the model, revision 2 for the one that was evaluated again (I-46). */
    @Test
    void bindsAModelsCertificateToWhatWasMeasuredAgain_I45_I46() throws IOException {
        LocalStack.Told told = stack.told();

        assertThat(told.exitCode()).as(told.end()).isZero();
        assertThat(told.words()).contains("borne out but for /values/0: 0.964, recomputed 0.9545");
        JsonNode register = publicRegister(told.ofProduct("number")).json();
        assertThat(register.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(register.path("revision").asInt()).isEqualTo(2);
        assertThat(register.at("/product/version").asText()).isEqualTo("1.1.0");
        assertThat(register.at("/product/results"))
                .hasSize(3)
                .allSatisfy(
                        result -> assertThat(result.path("verdict").asText()).isEqualTo("MEETS"));
        CertificatePdf document =
                CertificatePdf.read(Files.readAllBytes(told.folder().resolve(told.ofProduct("number") + ".pdf")));
        assertThat(document.says(register.at("/product/sha256").asText())).isTrue();
        assertThat(document.says(told.ofProduct("again-reportNumber"))).isTrue();
        String evaluation = "/api/v1/evaluations/" + told.ofProduct("evaluationId");
        assertThat(stack.gateway().read(Person.LAB_TESTER, evaluation).status()).isEqualTo(200);
        assertThat(stack.gateway().read(Person.APPLICANT_2, evaluation).status())
                .isEqualTo(404);
    }

    @Test
    void isValidForThreeYearsLessADayFromTheDecision_I22_I23() {
        JsonNode register = publicRegister(stack.told().remembered("number")).json();
        LocalDate decided = LocalDate.parse(register.path("decisionDate").asText());

        assertThat(LocalDate.parse(register.path("effectiveDate").asText())).isAfterOrEqualTo(decided);
        assertThat(LocalDate.parse(register.path("validUntil").asText()))
                .isEqualTo(decided.plusYears(3).minusDays(1));
    }

    @Test
    void goesOnIntoYearOneInWhichASurveillanceMaintainsTheCertificate_I24() {
        LocalStack.Told told = stack.told();
        String certificate = "/api/v1/certificates/" + told.remembered("certificateId");
        JsonNode kept = stack.gateway()
                .read(Person.APPLICANT, certificate + "/maintenance-records")
                .json()
                .path("items");
        JsonNode register = publicRegister(told.remembered("number")).json();
        LocalDate decided = LocalDate.parse(register.path("decisionDate").asText());

        assertThat(kept).hasSize(1);
        assertThat(kept.at("/0/auditId").asText()).isEqualTo(told.remembered("surveillance"));
        assertThat(LocalDate.parse(kept.at("/0/lastDay").asText()))
                .isBetween(decided.plusMonths(10), decided.plusMonths(12));
        assertThat(register.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(LocalDate.parse(register.path("asOf").asText())).isAfter(decided.plusMonths(10));
    }

    @Test
    void suspendsAndReinstatesByTwoPairsOfEyesEachSoThatTheRegisterTellsOfIt_I30() {
        LocalStack.Told told = stack.told();
        String certificate = "/api/v1/certificates/" + told.remembered("certificateId");
        JsonNode recorded = stack.gateway()
                .read(Person.DECIDER, certificate + "/status-history")
                .json()
                .path("items");
        JsonNode suspension = stack.gateway()
                .read(Person.DECIDER, "/api/v1/certification-files/" + told.remembered("suspensionFile"))
                .json();
        JsonNode periods = Answer.of(stack.gateway()
                        .readWithoutToken(
                                "/public/v1/certificates/" + told.remembered("number") + "/history", Locale.ENGLISH))
                .json()
                .path("periods");

        assertThat(recorded.findValuesAsText("status")).containsExactly("ACTIVE", "SUSPENDED", "ACTIVE");
        assertThat(suspension.at("/review/reviewedBy").asText())
                .isEqualTo(Person.TECHNICAL_REVIEWER.id().toString());
        assertThat(suspension.at("/decisions/0/decidedBy").asText())
                .isEqualTo(Person.DECIDER.id().toString());
        assertThat(periods.findValuesAsText("status"))
                .as("suspended for less than a day")
                .containsOnly("ACTIVE");
    }

    @Test
    void keepsEverythingOverARestartOfTheWholeStack() {
        LocalStack.Told told = stack.told();
        String number = told.remembered("number");
        String path = "/api/v1/certification-files/" + told.remembered("fileId");
        String before = stack.gateway().read(Person.TECHNICAL_REVIEWER, path).body();
        String registerBefore = publicRegister(number).body();

        stack.restart();

        assertThat(stack.gateway().read(Person.TECHNICAL_REVIEWER, path).body()).isEqualTo(before);
        assertThat(publicRegister(number).body()).isEqualTo(registerBefore);
        Gateway gateway = stack.gateway();
        assertThat(gateway.read(Person.APPLICANT, "/api/v1/applications/" + told.remembered("applicationId"))
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("CLOSED");
        assertThat(gateway.read(Person.APPLICANT, "/api/v1/findings/" + told.remembered("major"))
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("VERIFIED_CLOSED");
    }

    private Answer publicRegister(String number) {
        return Answer.of(stack.gateway().readWithoutToken("/public/v1/certificates/" + number, Locale.ENGLISH));
    }

    private static CertificatePdf documentOf(LocalStack.Told told) throws IOException {
        Path pdf = told.folder().resolve(told.remembered("number") + ".pdf");
        return CertificatePdf.read(Files.readAllBytes(pdf));
    }
}
