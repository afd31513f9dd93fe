package dev.proofmark.application.quotation.domain;

import static dev.proofmark.application.application.domain.ApplicationFixtures.SUBMITTED_VERSION;
import static dev.proofmark.application.application.domain.ApplicationFixtures.TODAY;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aFeeLine;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aQuotation;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aSignature;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anApplicationWithAnOffer;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anAuditTime;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationCommand;
import dev.proofmark.application.application.domain.ApplicationCommand.OfferAgreement;
import dev.proofmark.application.application.domain.ApplicationCommand.OfferQuotation;
import dev.proofmark.application.application.domain.ApplicationCommand.SignAgreement;
import dev.proofmark.application.application.domain.ApplicationRules;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome.Refused;
import dev.proofmark.platform.rules.Refusal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void addsUpToTheWon() {
        assertThat(aFeeLine().amount()).isEqualTo(11_500_011);
        assertThat(aQuotation().net()).isEqualTo(11_500_011);
        assertThat(aQuotation().vat()).isEqualTo(1_150_001);
        assertThat(aQuotation().total()).isEqualTo(12_650_012);
    }

    /** The same sum in hundredths of a won and whole numbers. */
    @Property
    void neverAsksForMoreThanTheExactSum(
            @ForAll @Size(min = 1, max = 100) List<@IntRange(min = 1, max = 1_000_000) Integer> hundredths,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long unitPrice) {
        List<FeeLine> lines = hundredths.stream()
                .map(quantity -> new FeeLine("심사", "Audit", BigDecimal.valueOf(quantity, 2), unitPrice))
                .toList();
        Quotation quotation = new Quotation(aQuotation().id(), anAuditTime(), lines, TODAY, "reviewer", TODAY);

        BigInteger net = hundredths.stream()
                .map(quantity -> BigInteger.valueOf(quantity)
                        .multiply(BigInteger.valueOf(unitPrice))
                        .divide(BigInteger.valueOf(100)))
                .reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(quotation.net()).isEqualTo(net.longValueExact());
        assertThat(quotation.vat()).isEqualTo(net.divide(BigInteger.TEN).longValueExact());
        assertThat(quotation.total()).isEqualTo(quotation.net() + quotation.vat());
    }

    @Test
    void refusesDaysThatWereDeterminedForAnEarlierSubmission() {
        assertThat(refusal(anApplicationWithAnOffer(), new OfferQuotation(aQuotation(), SUBMITTED_VERSION + 4))
                        .rule())
                .isEqualTo("audit-time-outdated");
    }

    @Test
    void refusesAQuotationThatHasEndedAlready() {
        assertThat(refusal(anApplicationWithAnOffer(), new OfferQuotation(until(TODAY.minusDays(1)), SUBMITTED_VERSION))
                        .fields())
                .containsExactly(FieldRefusal.of("/validUntil", "in-the-past"));
    }

    @Test
    void takesBackTheAgreementWhoseTextNamedAnotherOne() {
        Application quoted = quoted(anApplicationWithAnOffer(), aQuotation());

        assertThat(quoted.agreement()).isNull();
        assertThat(refusal(quoted, new SignAgreement(aSignature())).rule()).isEqualTo("no-agreement-offered");
    }

    @Test
    void canBeSignedOnUntilItsLastDay_I03() {
        Application onTime = withOffer(quoted(anApplicationWithAnOffer(), until(TODAY)));
        Application late = withOffer(quoted(anApplicationWithAnOffer(), offeredYesterdayUntilYesterday()));

        assertThat(ApplicationRules.decide(onTime, new SignAgreement(aSignature())))
                .isNotInstanceOf(Refused.class);
        assertThat(refusal(late, new SignAgreement(aSignature())).rule()).isEqualTo("quotation-ended");
    }

    private static Quotation until(LocalDate day) {
        return new Quotation(aQuotation().id(), anAuditTime(), List.of(aFeeLine()), day, "reviewer", TODAY);
    }

    private static Quotation offeredYesterdayUntilYesterday() {
        LocalDate yesterday = TODAY.minusDays(1);
        return new Quotation(aQuotation().id(), anAuditTime(), List.of(aFeeLine()), yesterday, "reviewer", yesterday);
    }

    private static Application quoted(Application application, Quotation quotation) {
        return decided(application, new OfferQuotation(quotation, SUBMITTED_VERSION));
    }

    private static Application withOffer(Application application) {
        return decided(application, new OfferAgreement(anOffer()));
    }

    private static Application decided(Application application, ApplicationCommand command) {
        return ApplicationRules.decide(application, command).orThrow().state();
    }

    private static Refusal refusal(Application application, ApplicationCommand command) {
        return ((Refused<?, ?>) ApplicationRules.decide(application, command)).refusal();
    }
}
