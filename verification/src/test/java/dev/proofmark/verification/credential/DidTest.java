package dev.proofmark.verification.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, did:web:localhost%3A8080, http://localhost:8080/.well-known/did.json",
        "http://127.0.0.1:8080/, did:web:127.0.0.1%3A8080, http://127.0.0.1:8080/.well-known/did.json",
        "https://body.example, did:web:body.example, https://body.example/.well-known/did.json",
        "http://body.example:81, did:web:body.example%3A81, https://body.example:81/.well-known/did.json"
    })
    void isTheHostOfAnAddress(String address, String did, String document) {
        Did issuer = Did.ofWeb(URI.create(address));

        assertThat(issuer).hasToString(did);
        assertThat(issuer.documentAddress()).hasToString(document);
    }

    @Test
    void knowsItsAuthority() {
        assertThat(new Did("did:web:localhost%3A8080").authority()).isEqualTo("localhost:8080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://body.example/path", "file:///x", "mailto:a@b", "https://me@body.example", "x"})
    void isNoOtherAddress(String address) {
        assertThatThrownBy(() -> Did.ofWeb(URI.create(address))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "did:web:",
                "did:key:z6Mk",
                "did:web:body.example:path",
                "did:web:body.example/..",
                "did:web:body.example#a",
                "did:web:body.example%2F",
                "did:web:body.example%3a80",
                "did:web:-",
                "did:web:body.example%3A123456",
                "did:web:body.example\n"
            })
    void isNothingElse(String value) {
        assertThatThrownBy(() -> new Did(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
