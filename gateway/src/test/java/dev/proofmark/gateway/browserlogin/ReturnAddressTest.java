package dev.proofmark.gateway.browserlogin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/applications/7?tab=soa&q=%EC%A0%9C#a.5.2",
                "/a//b",
                "/%2F/evil.example",
                "/login.evil.example",
                "/@evil.example",
                "/:80"
            })
    void isAPathOfOurs(String given) {
        assertThat(ReturnAddress.of(given)).hasValue(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r\nSet-Cookie: a=b",
                " /",
                "https://evil.example/",
                "https:evil.example",
                "javascript:alert(1)",
                "evil.example",
                "@evil.example",
                "?a",
                "/제",
                "/a b",
                "/<b>",
                "/%",
                "/%4",
                "/a?b=%zz",
                "/#a#b",
                "/\u0000"
            })
    void isNothingElse(String given) {
        assertThat(ReturnAddress.of(given)).isEmpty();
    }

    @Test
    void isTheFirstPageWhereNoneIsGiven() {
        assertThat(ReturnAddress.of(null)).hasValue("/");
        assertThat(ReturnAddress.of("")).hasValue("/");
    }

    @Test
    void isNotEndless() {
        assertThat(ReturnAddress.of("/" + "a".repeat(1024))).isEmpty();
    }
}
