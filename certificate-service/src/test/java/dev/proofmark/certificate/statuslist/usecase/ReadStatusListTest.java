package dev.proofmark.certificate.statuslist.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.certificate.credential.usecase.CredentialForm;
import dev.proofmark.certificate.keys.Issuer;
import dev.proofmark.certificate.keys.Issuers;
import dev.proofmark.certificate.statuslist.domain.StatusListName;
import dev.proofmark.certificate.statuslist.domain.StatusPurpose;
import dev.proofmark.verification.credential.CanonicalJson;
import dev.proofmark.verification.credential.DidDocument;
import dev.proofmark.verification.statuslist.Bits;
import dev.proofmark.verification.statuslist.StatusEntry;
import dev.proofmark.verification.statuslist.StatusList;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadStatusListTest {

    private static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");
    private static final StatusListName SUSPENSIONS = new StatusListName(1, StatusPurpose.SUSPENSION);
    private static final String ADDRESS = Issuers.ADDRESS + SUSPENSIONS.path();

    private final GivenBits bits = new GivenBits();
    private final Issuer issuer = Issuers.anIssuer(Issuers.aKey());
    private final ReadStatusList read = new ReadStatusList(bits, issuer, () -> Issuers.ADDRESS);

    @ParameterizedTest
    @EnumSource
    void isBelievedByWhoeverTrustsTheIssuer_I51(CredentialForm form) throws Exception {
        bits.change(List.of(7, 131_071));

        StatusList list = verified(content(form, NOW));

        assertThat(list.bits().size()).isEqualTo(131_072);
        assertThat(isSet(list, 7)).isTrue();
        assertThat(isSet(list, 8)).isFalse();
        assertThat(isSet(list, 131_071)).isTrue();
        assertThat(list.validUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(list.timeToLive()).isEqualTo(PublishedStatusList.TIME_TO_LIVE);
        assertThat(list.bits().encoded()).startsWith("u");
        assertThat(Bits.decode(list.bits().encoded()).isSet(7)).isTrue();
    }

    @Test
    void tellsWhatChangedWithinASecond_I30() throws Exception {
        assertThat(isSet(verified(content(CredentialForm.ENVELOPE, NOW)), 7)).isFalse();

        bits.change(List.of(7));

        assertThat(isSet(verified(content(CredentialForm.ENVELOPE, NOW.plusMillis(1_000))), 7))
                .isTrue();

        bits.change(List.of());

        assertThat(isSet(verified(content(CredentialForm.ENVELOPE, NOW.plusMillis(2_000))), 7))
                .isFalse();
    }

    @Test
    void asksNobodyForASecondAndNotForTheBitsWhileNothingChanges() {
        String first = content(CredentialForm.ENVELOPE, NOW);

        assertThat(content(CredentialForm.ENVELOPE, NOW.plusMillis(999))).isEqualTo(first);
        assertThat(bits.versionsAsked).isEqualTo(1);
        assertThat(content(CredentialForm.ENVELOPE, NOW.plusSeconds(30))).isEqualTo(first);
        assertThat(bits.versionsAsked).isEqualTo(2);
        assertThat(bits.bitsAsked).isEqualTo(1);
    }

    @Test
    void isMadeAnewLongBeforeItIsTooOld() throws Exception {
        String first = content(CredentialForm.ENVELOPE, NOW);
        Instant later = NOW.plus(Duration.ofMinutes(5));

        String second = content(CredentialForm.ENVELOPE, later);

        assertThat(second).isNotEqualTo(first);
        assertThat(verified(second).validFrom()).isEqualTo(later);
    }

    @Test
    void isMadeAnewWhereTheClockWasSetBack() throws Exception {
        var _ = content(CredentialForm.ENVELOPE, NOW);

        StatusList list = verified(content(CredentialForm.ENVELOPE, NOW.minusSeconds(60)));

        assertThat(list.validFrom()).isEqualTo(NOW.minusSeconds(60));
    }

    @Test
    void knowsNoListThatWasNeverOpened() {
        assertThat(read.handle(new StatusListName(2, StatusPurpose.REVOCATION), CredentialForm.ENVELOPE, NOW)
                        .await()
                        .indefinitely())
                .isEmpty();
    }

    private String content(CredentialForm form, Instant now) {
        return read.handle(SUSPENSIONS, form, now)
                .await()
                .indefinitely()
                .orElseThrow()
                .content();
    }

    private StatusList verified(String content) throws Exception {
        DidDocument document =
                DidDocument.parse(CanonicalJson.bytes(DidDocument.make(issuer.did(), issuer.keys(), List.of())));
        return StatusList.verify(content.getBytes(StandardCharsets.UTF_8), document);
    }

    private boolean isSet(StatusList list, int index) throws Exception {
        StatusEntry entry =
                new StatusEntry(dev.proofmark.verification.statuslist.StatusPurpose.SUSPENSION, ADDRESS, index);
        return list.isSet(entry, issuer.did(), list.validFrom());
    }

    /** One list, whose suspended certificates are given. */
    private static final class GivenBits implements StatusBits {

        private List<Integer> set = List.of();
        private int version;
        private int versionsAsked;
        private int bitsAsked;

        void change(List<Integer> now) {
            set = now;
            version++;
        }

        @Override
        public Uni<Boolean> exists(int list) {
            return Uni.createFrom().item(list == 1);
        }

        @Override
        public Uni<String> version() {
            versionsAsked++;
            return Uni.createFrom().item(Integer.toString(version));
        }

        @Override
        public Uni<List<Integer>> set(StatusListName list) {
            bitsAsked++;
            return Uni.createFrom().item(set);
        }
    }
}
