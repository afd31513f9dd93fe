package dev.proofmark.gateway.routing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailboxRouteTest {

    private static final Optional<URI> MAILBOX = Optional.of(URI.create("http://127.0.0.1:18025"));

    @Test
    void keepsAProductionGatewayFromStartingWithAMailbox() {
        assertThatThrownBy(() -> MailboxRoute.demandDevelopment(MAILBOX, List.of("prod")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("proofmark.dev.mail-url");
    }

    @Test
    void letsProductionStartWithoutOneAndTheLocalStackWithIt() {
        assertThatCode(() -> {
                    MailboxRoute.demandDevelopment(Optional.empty(), List.of("prod"));
                    MailboxRoute.demandDevelopment(MAILBOX, List.of("local"));
                })
                .doesNotThrowAnyException();
    }
}
