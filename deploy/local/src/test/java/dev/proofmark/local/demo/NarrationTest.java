package dev.proofmark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NarrationTest {
    @Test
    void countsAHangulSyllableAsTwoColumns() {
        assertThat(Narration.pad("심사팀장 · lead", 20)).isEqualTo("심사팀장 · lead     ");
    }

    @Test
    void tellsTheRuleTheWordsAndTheFieldsOfARefusal() {
        Step step = new Step(
                "decide",
                "인증 결정",
                "Decide",
                "decider",
                "POST",
                "/decision",
                null,
                null,
                null,
                List.of(),
                Map.of(),
                null);
        String problem = """
                {"type": "/problems/I-16", "title": "A major is open.", "detail": "Verify it first.",
                 "errors": [{"pointer": "/outcome", "code": "wrong-value"}], "traceId": "abc"}
                """;

        String words = Narration.refusal(step, new Answer(409, null, "application/problem+json", problem));

        assertThat(words)
                .contains("decide", "409 I-16", "A major is open.", "Verify it first.", "/outcome", "Trace  abc");
    }
}
