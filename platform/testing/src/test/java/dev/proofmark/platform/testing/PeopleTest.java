package dev.proofmark.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void haveTheIdsOfTheRealm() {
        assertThat(People.idOf("applicant")).isEqualTo("a0000000-0000-4000-8000-000000000001");
        assertThat(People.idOf("assessor")).isEqualTo("a0000000-0000-4000-8000-000000000017");
    }

    @Test
    void doNotIncludeStrangers() {
        assertThatThrownBy(() -> People.idOf("stranger")).isInstanceOf(IllegalArgumentException.class);
    }
}
