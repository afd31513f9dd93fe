package dev.proofmark.application.timeline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.correspondence.domain.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an event says, as a person reads it; never nothing, whatever an event may say one day. */
class FactTest {

    @ParameterizedTest
    @CsvSource({
        "DUE_ON,        2026-03-31,  2026년 3월 31일, 31 March 2026",
        "DUE_ON,        soon,        soon,            soon",
        "AUDIT_KIND,    STAGE_2,     2단계 심사,       stage 2 audit",
        "AUDIT_KIND,    UNHEARD_OF,  UNHEARD_OF,      UNHEARD_OF",
        "FINDING_GRADE, MAJOR,       중부적합,         major nonconformity",
        "SCHEME,        aims-42001,  aims-42001,      aims-42001",
        "TOTAL_DAYS,    11.5,        11.5,            11.5"
    })
    void isWrittenInBothLanguages(FactName name, String value, String korean, String english) {
        assertThat(new Fact(name, value).words()).isEqualTo(new Words(korean, english));
    }
}
