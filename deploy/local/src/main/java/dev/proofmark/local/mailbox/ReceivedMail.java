package dev.proofmark.local.mailbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it is shown.
 *
 * @param id names it in this mailbox
 * @param receivedAt RFC 3339, in UTC
 * @param messageId what its sender calls it: the same again is the same mail sent twice
 * @param from the sender that the mail names
 * @param to the addresses that it was delivered to
 * @param text its plain text
 * @param html its HTML, if it has any
 * @param links the web addresses in it, in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReceivedMail(
        String id,
        String receivedAt,
        @Nullable String messageId,
        @Nullable String from,
        List<String> to,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String html,
        List<String> links) {

    ReceivedMail {
        to = List.copyOf(to);
        links = List.copyOf(links);
    }
}
