package dev.proofmark.application.transfer.domain;

import static dev.proofmark.application.application.domain.ApplicationFixtures.TODAY;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aFavourablePreTransferReview;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aPreTransferReviewOf;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aSourceCertificate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransferRulesTest {

    @Test
    void takesAValidCertificationOver_I35() {
        assertThat(refusal(aFavourablePreTransferReview(), true, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceStatus.class,
            names = {"SUSPENDED", "WITHDRAWN", "EXPIRED"})
    void takesNoneOverThatIsNotValid_I35(SourceStatus status) {
        assertThat(pointers(refusal(aPreTransferReviewOf(status), true, TODAY)))
                .containsExactly("/transfer/review/status");
    }

    /** The certificate's last day still counts. */
    @Test
    void takesNoneOverThatHasEnded_I35() {
        LocalDate end = LocalDate.of(2028, 1, 9);

        assertThat(refusal(aFavourablePreTransferReview(), true, end)).isEmpty();
        assertThat(pointers(refusal(aFavourablePreTransferReview(), true, end.plusDays(1))))
                .containsExactly("/transfer/validUntil");
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, true, true, true, underRecognition",
        "true, false, true, true, true, reportsSeen",
        "true, true, false, true, true, majorsClosed",
        "true, true, true, false, true, minorsPlanned",
        "true, true, true, true, false, complaintsConsidered"
    })
    void takesNoneOverWithAnOpenPoint_I35(
            boolean recognised, boolean reports, boolean majors, boolean minors, boolean complaints, String open) {
        PreTransferReview review = new PreTransferReview(
                SourceStatus.VALID, recognised, reports, majors, minors, complaints, "seen", "reviewer", TODAY);

        assertThat(pointers(refusal(review, true, TODAY))).containsExactly("/transfer/review/" + open);
    }

    @Test
    void takesNoneOverOutsideItsOwnAccreditation_I35() {
        assertThat(pointers(refusal(aFavourablePreTransferReview(), false, TODAY)))
                .containsExactly("/withinAccreditation");
    }

    @Test
    void takesNoneOverUnseen_I35() {
        Transfer unseen = new Transfer(aSourceCertificate(), null);

        assertThat(TransferRules.refusal(unseen, true, TODAY)).contains(Refusal.at("I-35", "/transfer/review"));
    }

    @Test
    void looksAgainAtACertificateThatIsDescribedAnew_I35() {
        Transfer transfer = new Transfer(aSourceCertificate(), aFavourablePreTransferReview());

        assertThat(transfer.with(aSourceCertificate()).review()).isNotNull();
        assertThat(transfer.with(SourceCertificate.EMPTY).review()).isNull();
    }

    @Test
    void namesWhatTheClientHasStillToTell() {
        assertThat(TransferRules.gaps(aSourceCertificate())).isEmpty();
        assertThat(TransferRules.gaps(SourceCertificate.EMPTY))
                .extracting(FieldRefusal::pointer)
                .containsExactly(
                        "/transfer/number",
                        "/transfer/issuingBody",
                        "/transfer/accreditationBody",
                        "/transfer/standard",
                        "/transfer/originallyCertifiedOn",
                        "/transfer/validUntil",
                        "/transfer/lastAuditOn",
                        "/transfer/reason");
    }

    @Test
    void refusesACertificateThatEndedBeforeItBegan() {
        SourceCertificate source = new SourceCertificate(
                "1", "다른인증원", "KAB", "ISO/IEC 42001:2023", TODAY, TODAY.minusDays(1), TODAY, "통합");

        assertThat(TransferRules.gaps(source))
                .containsExactly(FieldRefusal.of("/transfer/validUntil", "before-its-start"));
    }

    private static Optional<Refusal> refusal(PreTransferReview review, boolean withinAccreditation, LocalDate today) {
        return TransferRules.refusal(new Transfer(aSourceCertificate(), review), withinAccreditation, today);
    }

    private static Iterable<String> pointers(Optional<Refusal> refusal) {
        return refusal.orElseThrow().fields().stream()
                .map(FieldRefusal::pointer)
                .toList();
    }
}
