package dev.proofmark.certificate.certificate.domain;

import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.DECISION_DAY;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aCertificateIn;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aContent;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aContentWith;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aDecision;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aScope;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aSmallerScope;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.anActiveCertificate;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.decided;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.noon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Outcome;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateDecisionsTest {
    private static final LocalDate DAY = DECISION_DAY.plusDays(2);
    private static final LocalDate LAST_DAY = LocalDate.of(2029, 11, 23);

    enum Command {
        PUBLISH,
        RENEW,
        RESTORE,
        EXTEND,
        REDUCE,
        SUSPEND,
        REINSTATE,
        WITHDRAW,
        GIVE_BACK,
        TRANSFER_OUT,
        EXPIRE
    }

    /** All states × all commands, in the middle of the cycle; an expired certificate two days after its end. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // state,                PUBLISH,     RENEW,       RESTORE,     EXTEND,      REDUCE,      SUSPEND,
        // REINSTATE,   WITHDRAW,    GIVE_BACK,             TRANSFER_OUT,    EXPIRE
        "ISSUING,               ACTIVE,      wrong-state, wrong-state, wrong-state, wrong-state, wrong-state, wrong-state, wrong-state, wrong-state,           wrong-state,     wrong-state",
        "ACTIVE,                wrong-state, ACTIVE+2,    wrong-state, ACTIVE+2,    ACTIVE+2,    SUSPENDED,   wrong-state, WITHDRAWN,   VOLUNTARILY_WITHDRAWN, TRANSFERRED_OUT, wrong-state",
        "SUSPENDED,             wrong-state, wrong-state, wrong-state, wrong-state, SUSPENDED+2, wrong-state, ACTIVE,      WITHDRAWN,   VOLUNTARILY_WITHDRAWN, wrong-state,     wrong-state",
        "EXPIRED,               wrong-state, I-27,        EXPIRED+2,   I-27,        I-27,        I-27,        wrong-state, wrong-state, wrong-state,           wrong-state,     wrong-state",
        "WITHDRAWN,             I-32,        I-32,        I-32,        I-32,        I-32,        I-32,        I-32,        I-32,        I-32,                  I-32,            I-32",
        "VOLUNTARILY_WITHDRAWN, I-32,        I-32,        I-32,        I-32,        I-32,        I-32,        I-32,        I-32,        I-32,                  I-32,            I-32",
        "TRANSFERRED_OUT,       I-32,        I-32,        I-32,        I-32,        I-32,        I-32,        I-32,        I-32,        I-32,                  I-32,            I-32"
    })
    void movesAlongItsTableOnly(
            CertificateStatus from,
            String publish,
            String renew,
            String restore,
            String extend,
            String reduce,
            String suspend,
            String reinstate,
            String withdraw,
            String giveBack,
            String transferOut,
            String expire) {
        Map<Command, String> expected = new EnumMap<>(Command.class);
        expected.put(Command.PUBLISH, publish);
        expected.put(Command.RENEW, renew);
        expected.put(Command.RESTORE, restore);
        expected.put(Command.EXTEND, extend);
        expected.put(Command.REDUCE, reduce);
        expected.put(Command.SUSPEND, suspend);
        expected.put(Command.REINSTATE, reinstate);
        expected.put(Command.WITHDRAW, withdraw);
        expected.put(Command.GIVE_BACK, giveBack);
        expected.put(Command.TRANSFER_OUT, transferOut);
        expected.put(Command.EXPIRE, expire);
        LocalDate day = from == CertificateStatus.EXPIRED ? LAST_DAY.plusDays(2) : DAY;

        for (Command command : Command.values()) {
            assertThat(result(aCertificateIn(from), commandOf(command, day), day))
                    .as("%s × %s", from, command)
                    .isEqualTo(expected.get(command));
        }
    }

    @Nested
    class Dates {
        @Test
        void ofAPublicationAreNotBeforeTheDecision_I22() {
            assertThat(result(
                            aCertificateIn(CertificateStatus.ISSUING),
                            new CertificateCommand.Publish("a".repeat(64)),
                            DECISION_DAY.minusDays(1)))
                    .isEqualTo("I-22");
        }

        @ParameterizedTest
        @CsvSource({"2029-11-23, ACTIVE+2", "2029-11-24, I-27"})
        void ofARenewalAreWithinTheCycle_I27(LocalDate day, String expected) {
            assertThat(result(anActiveCertificate(), commandOf(Command.RENEW, day), day))
                    .isEqualTo(expected);
        }

        @Test
        void ofARenewedCycleFollowTheOneBefore_I23() {
            LocalDate day = LocalDate.of(2029, 10, 1);

            CertificateRevision renewed = next(decided(anActiveCertificate(), commandOf(Command.RENEW, day), day));

            assertThat(renewed.validity()).isEqualTo(new ValidityPeriod(day, day, LocalDate.of(2032, 11, 23)));
            assertThat(renewed.formerValidUntil()).isEqualTo(LAST_DAY);
        }

        @ParameterizedTest
        @CsvSource({"2029-11-24, EXPIRED+2", "2030-05-23, EXPIRED+2", "2030-05-24, I-28"})
        void ofARestorationAreWithinSixMonths_I28(LocalDate day, String expected) {
            assertThat(result(aCertificateIn(CertificateStatus.EXPIRED), commandOf(Command.RESTORE, day), day))
                    .isEqualTo(expected);
        }

        /** Months end on shorter ones: 31 August and six months are the last day of February. */
        @ParameterizedTest
        @CsvSource({"2026-09-01, 2030-02-28, EXPIRED+2", "2026-09-01, 2030-03-01, I-28"})
        void countSixMonthsOnTheCalendar_I28(LocalDate decision, LocalDate day, String expected) {
            ValidityPeriod validity = ValidityPeriod.initial(decision, 3, ExpiryRule.DAY_BEFORE_ANNIVERSARY);
            Certificate expired = CertificateFixtures.with(aCertificateIn(CertificateStatus.EXPIRED), validity);

            assertThat(result(expired, commandOf(Command.RESTORE, day), day)).isEqualTo(expected);
        }

        @Test
        void ofARestoredCycleLeaveTheGapUncertified_I28() {
            LocalDate day = LocalDate.of(2030, 1, 15);
            Certificate restoring =
                    decided(aCertificateIn(CertificateStatus.EXPIRED), commandOf(Command.RESTORE, day), day);

            assertThat(next(restoring).validity()).isEqualTo(new ValidityPeriod(day, day, LocalDate.of(2032, 11, 23)));
        }

        /** The clock's own work may come late; the days count all the same. */
        @ParameterizedTest
        @EnumSource(
                value = Command.class,
                names = {"RENEW", "EXTEND", "REDUCE", "SUSPEND", "TRANSFER_OUT"})
        void countEvenBeforeTheClockHasSpoken_I27(Command command) {
            LocalDate day = LAST_DAY.plusDays(1);

            assertThat(result(anActiveCertificate(), commandOf(command, day), day))
                    .isEqualTo("I-27");
        }

        @ParameterizedTest
        @CsvSource({"2026-11-25, I-31", "2026-11-26, SUSPENDED", "2027-05-26, SUSPENDED", "2027-05-27, I-31"})
        void endASuspensionWithinSixMonths_I31(LocalDate resolveBy, String expected) {
            assertThat(result(anActiveCertificate(), new CertificateCommand.Suspend(aDecision(DAY), resolveBy), DAY))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"2026-11-23, transfer-date", "2026-11-24, TRANSFERRED_OUT", "2026-11-27, transfer-date"})
        void ofATransferMayHaveBeen(LocalDate effective, String expected) {
            assertThat(result(
                            anActiveCertificate(), new CertificateCommand.TransferOut(aDecision(DAY), effective), DAY))
                    .isEqualTo(expected);
        }

        @Test
        void ofTheFirstCertificationStayOverRenewals() {
            LocalDate day = LocalDate.of(2029, 10, 1);

            Certificate renewed = published(decided(anActiveCertificate(), commandOf(Command.RENEW, day), day), day);

            assertThat(renewed.certifiedSince()).isEqualTo(DECISION_DAY);
            assertThat(renewed.current().number()).isEqualTo(2);
            assertThat(renewed.next()).isNull();
        }
    }

    @Nested
    class Revisions {
        @ParameterizedTest
        @EnumSource(
                value = Command.class,
                names = {"RENEW", "EXTEND", "REDUCE"})
        void areMadeOneAfterTheOther(Command command) {
            Certificate extending = decided(anActiveCertificate(), commandOf(Command.EXTEND, DAY), DAY);

            assertThat(result(extending, commandOf(command, DAY), DAY)).isEqualTo("certificate-being-issued");
        }

        @Test
        void mayNotGrowByAReduction_I33() {
            Certificate reduced = published(decided(anActiveCertificate(), commandOf(Command.REDUCE, DAY), DAY), DAY);

            assertThat(result(reduced, new CertificateCommand.Reduce(aDecision(DAY), aContent(), null), DAY))
                    .isEqualTo("I-33");
            assertThat(reduced.current().content().scope().sites()).hasSize(1);
        }

        @Test
        void areNoReductionWithoutAChange_I33() {
            assertThat(result(
                            anActiveCertificate(),
                            new CertificateCommand.Reduce(aDecision(DAY), aContent(), null),
                            DAY))
                    .isEqualTo("I-33");
        }

        @Test
        void sayAllThatACertificateHasToSay_I21() {
            ScopeStatement nowhere = new ScopeStatement(
                    aScope().holder(), "범위", "Scope", List.of(), List.of("AI_PROVIDER"), "1", DECISION_DAY);

            assertThat(result(
                            anActiveCertificate(),
                            new CertificateCommand.Extend(aDecision(DAY), aContentWith(nowhere), null),
                            DAY))
                    .isEqualTo("I-21");
        }

        @Test
        void doNotEndASuspensionThatCameInBetween_I30() {
            Certificate extending = decided(anActiveCertificate(), commandOf(Command.EXTEND, DAY), DAY);
            Certificate suspended = decided(extending, commandOf(Command.SUSPEND, DAY.plusDays(1)), DAY.plusDays(1));

            Certificate published = published(suspended, DAY.plusDays(1));

            assertThat(published.status()).isEqualTo(CertificateStatus.SUSPENDED);
            assertThat(published.statusSince()).isEqualTo(DAY.plusDays(1));
            assertThat(published.resolveBy()).isNotNull();
            assertThat(published.current().number()).isEqualTo(2);
        }

        @Test
        void ofAReductionEndASuspension() {
            Certificate suspended = aCertificateIn(CertificateStatus.SUSPENDED);

            Certificate reduced = published(decided(suspended, commandOf(Command.REDUCE, DAY), DAY), DAY);

            assertThat(reduced.status()).isEqualTo(CertificateStatus.ACTIVE);
            assertThat(reduced.resolveBy()).isNull();
        }

        @Test
        void areNotPublishedOnceAllIsOver_I32() {
            Certificate extending = decided(anActiveCertificate(), commandOf(Command.EXTEND, DAY), DAY);
            Certificate withdrawn = decided(extending, commandOf(Command.WITHDRAW, DAY), DAY);

            assertThat(result(withdrawn, commandOf(Command.PUBLISH, DAY), DAY)).isEqualTo("I-32");
        }

        /** The renewal was decided on the last day, its document came after midnight. */
        @Test
        void ofARenewalHoldEvenIfTheClockCameFirst() {
            Certificate renewing = decided(anActiveCertificate(), commandOf(Command.RENEW, LAST_DAY), LAST_DAY);
            LocalDate next = LAST_DAY.plusDays(1);
            Certificate expired = decided(renewing, new CertificateCommand.Expire(), next);

            Certificate renewed = published(expired, next);

            assertThat(renewed.status()).isEqualTo(CertificateStatus.ACTIVE);
            assertThat(renewed.statusSince()).isEqualTo(LAST_DAY);
        }
    }

    static CertificateCommand commandOf(Command command, LocalDate day) {
        CertificateCommand.Decided decision = aDecision(day);
        return switch (command) {
            case PUBLISH -> new CertificateCommand.Publish("b".repeat(64));
            case RENEW -> new CertificateCommand.Renew(decision, aContent(), null);
            case RESTORE -> new CertificateCommand.Restore(decision, aContent(), null);
            case EXTEND -> new CertificateCommand.Extend(decision, aContent(), null);
            case REDUCE -> new CertificateCommand.Reduce(decision, aContentWith(aSmallerScope()), null);
            case SUSPEND -> new CertificateCommand.Suspend(decision, day.plusMonths(3));
            case REINSTATE -> new CertificateCommand.Reinstate(decision);
            case WITHDRAW -> new CertificateCommand.Withdraw(decision);
            case GIVE_BACK -> new CertificateCommand.GiveBack(decision);
            case TRANSFER_OUT -> new CertificateCommand.TransferOut(decision, day);
            case EXPIRE -> new CertificateCommand.Expire();
        };
    }

    private static Certificate published(Certificate certificate, LocalDate day) {
        return decided(certificate, commandOf(Command.PUBLISH, day), day);
    }

    private static CertificateRevision next(Certificate certificate) {
        return Objects.requireNonNull(certificate.next());
    }

    /** The state, with the number of a revision under way, or the rule that refuses. */
    private static String result(Certificate certificate, CertificateCommand command, LocalDate day) {
        return switch (CertificateDecisions.decide(certificate, command, noon(day), day)) {
            case Outcome.Accepted<Certificate, CertificateEvent> accepted -> {
                CertificateRevision next = accepted.state().next();
                yield accepted.state().status() + (next == null ? "" : "+" + next.number());
            }
            case Outcome.Refused<Certificate, CertificateEvent> refused ->
                refused.refusal().rule();
        };
    }
}
