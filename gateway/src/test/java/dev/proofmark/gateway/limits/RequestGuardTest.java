package dev.proofmark.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/organisations",
                "/public/v1/certificates/PMK-AIMS-2026-7Q3KD2X",
                "/public/v1/certificates/%EC%A0%9C2024-17%ED%98%B8",
                "/public/v1/certificates/%EC%A0%9C2024-17%ED%98%B8/pdf",
                "/public/v1/certificates/QA%202024(R)/history",
                "/public/v1/certificates/QA%202024(R)/credential",
                "/.well-known/did.json",
                "/log/tile/0/x001/234.p/7",
                "/verify/%EC%A0%9C2024-17%ED%98%B8"
            })
    void letsTheNumbersOfFormerRecordsPass(String path) {
        assertThat(RequestGuard.isPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/organisations/%EC%A0%9C",
                "/public/v1/certificates/%2e%2e/x",
                "/public/v1/certificates/A%2f7",
                "/public/v1/certificates/..",
                "/public/v1/certificates/%C0%AF",
                "/public/v1/certificates/%00",
                "/verify/%zz",
                "/verify/%3Cb%3E",
                "/verify//x"
            })
    void refusesWhatTwoPartsMightReadDifferently(String path) {
        assertThat(RequestGuard.isPlain(path)).isFalse();
    }
}
