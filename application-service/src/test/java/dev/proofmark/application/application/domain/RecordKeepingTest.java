package dev.proofmark.application.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordKeepingTest {

    @ParameterizedTest
    @EnumSource(value = ApplicationStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void keepsWhateverWasHandedIn_I39(ApplicationStatus status) {
        assertThat(RecordKeeping.refusalOfDeletion(ApplicationFixtures.in(status)))
                .contains(Refusal.of("I-39"));
    }

    @Test
    void letsGoOfADraftAlsoIfItWasWithdrawn_I39() {
        assertThat(RecordKeeping.refusalOfDeletion(ApplicationFixtures.aCompleteDraft()))
                .isEmpty();
        assertThat(RecordKeeping.refusalOfDeletion(
                        ApplicationFixtures.aCompleteDraft().with(ApplicationStatus.WITHDRAWN)))
                .isEmpty();
    }
}
