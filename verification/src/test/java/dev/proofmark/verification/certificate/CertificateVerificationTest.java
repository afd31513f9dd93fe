package dev.proofmark.verification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.verification.log.Hash;
import dev.proofmark.verification.log.SignedNote;
import dev.proofmark.verification.statuslist.StatusPurpose;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateVerificationTest {

    private static final int SAMPLES = 80;
    private static final LocalDate MAY_3 = LocalDate.of(2027, 5, 3);

    private final Bundle bundle = new Bundle();

    @Test
    void passesEverythingThatAgrees() {
        Report report = bundle.verify();

        assertThat(failures(report)).isEmpty();
        assertThat(open(report)).containsExactly(Question.EVIDENCE_MANIFEST);
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.number()).isEqualTo(Bundle.NUMBER);
        assertThat(report.revision()).isEqualTo(1);
        assertThat(report.holder()).isEqualTo("주식회사 가상");
        assertThat(report.sentence(Language.KOREAN)).contains(Bundle.NUMBER, "유효합니다");
    }

    /** I-50, I-52: whatever byte of whatever part is another one. */
    @ParameterizedTest
    @EnumSource(
            value = ExhibitKind.class,
            names = {
                "DOCUMENT",
                "CREDENTIAL",
                "LOG_PROOF",
                "CHECKPOINT",
                "REVOCATION_LIST",
                "SUSPENSION_LIST",
                "STATUS_PROOF"
            })
    void failsWithAnyByteFlipped(ExhibitKind kind) {
        byte[] whole = bundle.exhibit(kind);
        int step = Math.max(1, whole.length / SAMPLES);
        Set<String> named = new TreeSet<>();
        for (int at = 0; at < whole.length; at += step) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << at % 7);
            bundle.exhibits.put(kind, flipped);

            Report report = bundle.verify();

            assertThat(report.verdict()).as("%s, byte %d", kind, at).isEqualTo(Verdict.NOT_VALID);
            named.addAll(failures(report));
        }
        assertThat(named).isNotEmpty().doesNotContain("null");
    }

    @Test
    void failsWithAnyByteOfATileFlipped() throws Exception {
        remember(bundle.head(bundle.entries.size() - 3));
        int length = bundle.entries.size() * Hash.LENGTH;
        for (int at = 0; at < length; at += 5) {
            int place = at;
            Source flipping = wanted -> {
                byte[] bytes = bundle.source().find(wanted).bytes();
                if (wanted.kind() == ExhibitKind.TILE) {
                    bytes[place] ^= 1;
                }
                return new Exhibit(bytes, "flipped");
            };

            Report report = new CertificateVerification(flipping, Source.NOTHING)
                    .verify(new Request(null, Bundle.TODAY, Bundle.NOW, null))
                    .report();

            assertThat(failures(report)).as("byte %d of the tile", at).containsExactly("log-tiles");
        }
    }

    @Test
    void doesNotCallValidADocumentThatTheLogDoesNotName() {
        Report report = bundle.verify();
        Check open = new Check(Question.LOG_DOCUMENT, Outcome.NOT_CHECKED, null, "", "", "");

        Report without = new Report(
                report.number(),
                report.revision(),
                report.issuer(),
                report.issuerName(),
                report.holder(),
                report.day(),
                report.checkedAt(),
                report.checks().stream()
                        .map(check -> check.question() == Question.LOG_DOCUMENT ? open : check)
                        .toList());

        assertThat(without.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT, SEAL",
        "SEAL_CERTIFICATES, SEAL_CERTIFICATE",
        "LOG_PROOF, LOG_INCLUSION",
        "REVOCATION_LIST, STATUS_REVOCATION",
        "SUSPENSION_LIST, STATUS_SUSPENSION",
        "STATUS_PROOF, STATUS_ON_DAY"
    })
    void saysWhatItCouldNotCheck(ExhibitKind missing, Question question) {
        bundle.exhibits.remove(missing);

        Report report = bundle.verify();

        assertThat(failures(report)).isEmpty();
        assertThat(open(report)).contains(question);
    }

    @Test
    void doesNotCallValidWhatItKnowsTooLittleOf() {
        bundle.exhibits.remove(ExhibitKind.STATUS_PROOF);
        assertThat(bundle.verify().verdict()).as("the lists say it").isEqualTo(Verdict.VALID);

        bundle.exhibits.remove(ExhibitKind.SUSPENSION_LIST);
        assertThat(bundle.verify().verdict()).isEqualTo(Verdict.UNKNOWN);

        for (ExhibitKind essential : List.of(ExhibitKind.DID_DOCUMENT, ExhibitKind.LOG_PROOF)) {
            Bundle other = new Bundle();
            other.exhibits.remove(essential);
            assertThat(other.verify().verdict()).as(essential.name()).isEqualTo(Verdict.UNKNOWN);
        }
    }

    @Test
    void needsTheDocumentForTheCredentialInIt() {
        bundle.exhibits.remove(ExhibitKind.CREDENTIAL);

        Report report = bundle.verify();

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(passed(report)).contains(Question.SEAL, Question.LOG_DOCUMENT, Question.LOG_CREDENTIAL);
    }

    @Test
    void noticesABitThatIsSet() {
        bundle.exhibits.put(ExhibitKind.REVOCATION_LIST, bundle.set(StatusPurpose.REVOCATION));
        assertThat(failures(bundle.verify())).containsExactly("status-revocation");

        bundle.exhibits.put(ExhibitKind.SUSPENSION_LIST, bundle.set(StatusPurpose.SUSPENSION));
        assertThat(failures(bundle.verify())).containsExactly("status-revocation", "status-suspension");
    }

    @Test
    void noticesThatListsAreSwapped() {
        byte[] revocation = bundle.exhibit(ExhibitKind.REVOCATION_LIST);
        bundle.exhibits.put(ExhibitKind.SUSPENSION_LIST, revocation);

        assertThat(failures(bundle.verify())).containsExactly("status-list-id");
    }

    @Test
    void believesNoListThatIsTooOld() {
        Report report = bundle.verify(new Request(null, Bundle.TODAY, Bundle.NOW.plusSeconds(3600), null));

        assertThat(open(report)).contains(Question.STATUS_REVOCATION, Question.STATUS_SUSPENSION);
    }

    @Test
    void asksForTheNumberThatWasAskedFor() {
        Report report = bundle.verify(new Request("PMK-AIMS-2026-0000000", Bundle.TODAY, Bundle.NOW, null));

        assertThat(failures(report)).contains("certificate-number");
    }

    @Test
    void failsOnADayOutsideTheValidity() {
        Report report = bundle.verify(new Request(null, Bundle.LAST_DAY.plusDays(1), Bundle.NOW, null));

        assertThat(failures(report)).contains("credential-validity");
    }

    /** A body that signs one thing and logs another. */
    @Test
    void noticesACredentialThatTheLogDoesNotHave() {
        byte[] other = bundle.signed(bundle.plain().put("name", "Another"));
        bundle.exhibits.put(ExhibitKind.CREDENTIAL, other);
        assertThat(failures(bundle.verify())).containsExactly("log-credential");

        bundle.exhibits.put(ExhibitKind.DOCUMENT, bundle.seal.seal(other));
        assertThat(failures(bundle.verify())).contains("log-credential", "log-document");
    }

    @Test
    void noticesAnotherBody() {
        Bundle other = new Bundle();
        bundle.exhibits.put(ExhibitKind.DID_DOCUMENT, other.exhibit(ExhibitKind.DID_DOCUMENT));

        assertThat(failures(bundle.verify())).contains("credential-key");
    }

    @Test
    void answersForADayThatHasBeen() throws Exception {
        suspendInMay();
        bundle.exhibits.put(
                ExhibitKind.STATUS_PROOF,
                bundle.statusProof(LocalDate.of(2027, 5, 2), "ACTIVE", 1, Bundle.FIRST_DAY, bundle.own));
        Request before = new Request(null, LocalDate.of(2027, 5, 2), Instant.parse("2027-06-01T00:00:00Z"), null);

        Report report = bundle.verify(before);

        assertThat(failures(report)).isEmpty();
        assertThat(open(report)).as("known before that day").contains(Question.STATUS_ON_DAY);
    }

    @Test
    void asksAnewWhereTheAnswerAtHandIsOfAnotherDay() throws Exception {
        byte[] today = bundle.exhibit(ExhibitKind.STATUS_PROOF);
        LocalDate yesterday = Bundle.TODAY.minusDays(1);
        bundle.exhibits.put(
                ExhibitKind.STATUS_PROOF, bundle.statusProof(yesterday, "ACTIVE", 1, Bundle.FIRST_DAY, bundle.own));
        assertThat(open(bundle.verify())).contains(Question.STATUS_PROOF);

        Source issuer = wanted -> {
            if (wanted.kind() == ExhibitKind.STATUS_PROOF) {
                return new Exhibit(today, "served");
            }
            throw new NotAtHandException("not served");
        };
        Report report = new CertificateVerification(bundle.source(), issuer)
                .verify(new Request(null, Bundle.TODAY, Bundle.NOW, null))
                .report();
        assertThat(passed(report)).contains(Question.STATUS_PROOF, Question.STATUS_ON_DAY);
    }

    @Test
    void noticesAnAnswerThatDoesNotFollow() throws Exception {
        suspendInMay();
        for (String wrong : List.of("ACTIVE", "EXPIRED")) {
            bundle.exhibits.put(ExhibitKind.STATUS_PROOF, bundle.statusProof(MAY_3, wrong, 1, MAY_3, bundle.own));
            assertThat(failures(bundle.verify(new Request(null, MAY_3, Bundle.NOW, null))))
                    .containsExactly("status-proof-answer");
        }
    }

    @Test
    void noticesAWordThatIsLeftOut() throws Exception {
        bundle.exhibits.put(
                ExhibitKind.STATUS_PROOF, bundle.statusProof(Bundle.TODAY, "ACTIVE", 1, Bundle.FIRST_DAY, List.of()));

        assertThat(failures(bundle.verify())).containsExactly("status-proof-complete");
    }

    @Test
    void tellsThatItWasSuspendedOnTheDay() throws Exception {
        LocalDate yesterday = Bundle.TODAY.minusDays(1);
        bundle.add("certificate.suspended", "SUSPENDED", yesterday, Bundle.NOW.minusSeconds(60), 1);
        bundle.publish(Bundle.TODAY, "SUSPENDED", 1, yesterday);

        Report report = bundle.verify();

        assertThat(failures(report)).containsExactly("status-on-day");
        assertThat(report.sentence(Language.ENGLISH)).contains("not accepted", "status-on-day");
    }

    /** The log gives out the proof of the revision in force; of the one before, the answer for the day has the entry. */
    @Test
    void tellsARevisionThatWasReplacedFromOneThatWasInForce() throws Exception {
        LocalDate yesterday = Bundle.TODAY.minusDays(1);
        bundle.add("certificate.extended", "ACTIVE", yesterday, Bundle.NOW.minusSeconds(60), 2);
        bundle.publish(Bundle.TODAY, "ACTIVE", 2, yesterday);
        bundle.exhibits.put(ExhibitKind.LOG_PROOF, bundle.logProof(bundle.own.getLast()));
        assertThat(failures(bundle.verify())).containsExactly("status-on-day");

        LocalDate before = yesterday.minusDays(1);
        bundle.exhibits.put(
                ExhibitKind.STATUS_PROOF, bundle.statusProof(before, "ACTIVE", 1, Bundle.FIRST_DAY, bundle.own));
        Report report = bundle.verify(new Request(null, before, Bundle.NOW, null));
        assertThat(failures(report)).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(open(report)).contains(Question.STATUS_REVOCATION, Question.STATUS_SUSPENSION);
    }

    private void suspendInMay() {
        bundle.add("certificate.suspended", "SUSPENDED", MAY_3, Bundle.NOW.minusSeconds(60), 1);
        bundle.publish(MAY_3, "SUSPENDED", 1, MAY_3);
    }

    /** I-52: a log that was seen before only grows. */
    @Test
    void noticesALogThatForgets() throws Exception {
        remember(bundle.head(bundle.entries.size() - 3));
        assertThat(failures(bundle.verify())).isEmpty();

        bundle.entries.set(0, new byte[] {1});
        SignedNote other = bundle.head(bundle.entries.size() - 3);
        bundle.entries.set(0, new byte[] {2});
        bundle.publish(Bundle.TODAY, "ACTIVE", 1, Bundle.FIRST_DAY);
        remember(other);
        assertThat(failures(bundle.verify())).containsExactly("log-consistency");
    }

    @Test
    void noticesALogThatWasLarger() throws Exception {
        byte[] served = bundle.exhibit(ExhibitKind.CHECKPOINT);
        bundle.exhibits.remove(ExhibitKind.CHECKPOINT);
        bundle.entries.add(new byte[] {7});
        remember(bundle.head(bundle.entries.size()));
        Source server = wanted -> {
            if (wanted.kind() == ExhibitKind.CHECKPOINT) {
                return new Exhibit(served, "served");
            }
            throw new NotAtHandException("not served");
        };

        Report report = new CertificateVerification(bundle.source(), server)
                .verify(new Request(null, Bundle.TODAY, Bundle.NOW, null))
                .report();

        assertThat(failures(report)).containsExactly("log-rollback");
    }

    @Test
    void keepsTheNewestHeadOnlyIfItContinues() throws Exception {
        Request today = new Request(null, Bundle.TODAY, Bundle.NOW, null);
        assertThat(new CertificateVerification(bundle.source(), Source.NOTHING)
                        .verify(today)
                        .newestHead())
                .hasToString(bundle.head(bundle.entries.size()).toString());

        bundle.exhibits.remove(ExhibitKind.CHECKPOINT);
        bundle.exhibits.remove(ExhibitKind.STATUS_PROOF);
        assertThat(new CertificateVerification(bundle.source(), Source.NOTHING)
                        .verify(today)
                        .newestHead())
                .as("nothing to compare with")
                .isNull();
    }

    private void remember(SignedNote head) {
        bundle.exhibits.put(ExhibitKind.LAST_CHECKPOINT, head.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever is thrown at it, there is a report. */
    @Test
    void neverThrows() {
        for (ExhibitKind kind : ExhibitKind.values()) {
            for (byte[] rubbish : List.of(
                    new byte[0],
                    new byte[] {'{'},
                    new byte[1000],
                    "{}".getBytes(StandardCharsets.UTF_8),
                    "[[[[[[[[".repeat(1000).getBytes(StandardCharsets.UTF_8),
                    "eyJhIjoxfQ.e30.AA".getBytes(StandardCharsets.UTF_8),
                    "%PDF-1.7\n/ByteRange [0 1 2 3]".getBytes(StandardCharsets.UTF_8))) {
                Map<ExhibitKind, byte[]> whole = Map.copyOf(bundle.exhibits);
                bundle.exhibits.put(kind, rubbish);

                assertThat(bundle.verify().checks()).hasSizeGreaterThanOrEqualTo(Question.values().length);
                bundle.exhibits.clear();
                bundle.exhibits.putAll(whole);
            }
        }
    }

    private static List<String> failures(Report report) {
        return report.checks().stream()
                .filter(check -> check.outcome() == Outcome.FAILED)
                .map(check -> String.valueOf(check.failure()))
                .distinct()
                .toList();
    }

    private static List<Question> open(Report report) {
        return with(report, Outcome.NOT_CHECKED);
    }

    private static List<Question> passed(Report report) {
        return with(report, Outcome.PASSED);
    }

    private static List<Question> with(Report report, Outcome outcome) {
        return report.checks().stream()
                .filter(check -> check.outcome() == outcome)
                .map(Check::question)
                .toList();
    }
}
