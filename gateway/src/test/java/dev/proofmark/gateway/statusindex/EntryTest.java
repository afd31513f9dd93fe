package dev.proofmark.gateway.statusindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.contracts.register.PublicStanding;
import dev.proofmark.contracts.register.PublicStatus;
import java.time.LocalDate;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void answersAsCertificateServiceDoes() {
        Entry entry = Entry.of(Messages.sample());

        JsonNode answer = Messages.json(entry.json(entry.on(DAY), DAY));

        assertThat(answer.propertyStream().map(java.util.Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "number",
                        "status",
                        "revision",
                        "holder",
                        "standard",
                        "scheme",
                        "scopeKorean",
                        "scopeEnglish",
                        "locations",
                        "aiRoles",
                        "product",
                        "accreditation",
                        "decisionDate",
                        "effectiveDate",
                        "validUntil",
                        "certifiedSince",
                        "statusSince",
                        "provenance",
                        "asOf");
        assertThat(answer.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(answer.path("asOf").asText()).isEqualTo("2026-03-02");
        assertThat(entry.tag(entry.on(DAY), DAY)).isEqualTo("\"3-ACTIVE-1-2026-03-02\"");
    }

    @Test
    void leavesOutWhatACertificateDoesNotHave() {
        Entry entry = Entry.of(Messages.active("A", 1));

        JsonNode answer = Messages.json(entry.json(entry.on(DAY), DAY));

        assertThat(answer.has("product")).isFalse();
        assertThat(answer.has("accreditation")).isFalse();
    }

    @Test
    void expiresOnTheDayAfterTheLastOneWithoutBeingTold_I27() {
        Entry entry = Entry.of(Messages.active("A", 1));

        assertThat(entry.on(LocalDate.of(2029, 3, 1)).standing().status()).isEqualTo(PublicStatus.ACTIVE);
        Entry.Standing after = entry.on(LocalDate.of(2029, 3, 2)).standing();
        assertThat(after.status()).isEqualTo(PublicStatus.EXPIRED);
        assertThat(after.since()).isEqualTo(LocalDate.of(2029, 3, 2));
    }

    @Test
    void becomesEffectiveOnItsFirstDayWithoutBeingTold() {
        Entry entry = Entry.of(Messages.told(
                "A",
                1,
                List.of(
                        new PublicStanding(DAY.minusDays(9), PublicStatus.NOT_YET_EFFECTIVE, DAY.minusDays(9), 1),
                        new PublicStanding(DAY, PublicStatus.ACTIVE, DAY, 1))));

        assertThat(entry.on(DAY.minusDays(1)).standing().status()).isEqualTo(PublicStatus.NOT_YET_EFFECTIVE);
        assertThat(entry.on(DAY).standing().status()).isEqualTo(PublicStatus.ACTIVE);
    }

    @Test
    void saysOfADayBeforeTheFirstThatIsToldWhatThatOneSays() {
        Entry entry = Entry.of(Messages.active("A", 1));

        assertThat(entry.on(DAY.minusDays(1)).standing().status()).isEqualTo(PublicStatus.ACTIVE);
    }

    @Test
    void refusesAMessageThatNamesARevisionItDoesNotHave() {
        var message = Messages.told("A", 1, List.of(new PublicStanding(DAY, PublicStatus.ACTIVE, DAY, 2)));

        assertThatThrownBy(() -> Entry.of(message)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Entry.of(Messages.told("A", 1, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comesBackUnchangedFromTheFile() {
        Entry entry = Entry.of(Messages.sample());
        EntryType type = new EntryType();
        WriteBuffer out = new WriteBuffer();

        type.write(out, entry);
        Entry read = type.read(out.getBuffer().flip());

        assertThat(read.json(read.on(DAY), DAY)).isEqualTo(entry.json(entry.on(DAY), DAY));
        assertThat(read.standings()).isEqualTo(entry.standings());
        assertThat(read.version()).isEqualTo(entry.version());
        assertThat(type.getMemory(read)).isPositive();
    }
}
