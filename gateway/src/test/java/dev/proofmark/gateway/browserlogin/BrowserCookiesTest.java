package dev.proofmark.gateway.browserlogin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BrowserCookiesTest {

    private static final String NAME = "__Host-proofmark-session";

    private final MultiMap answer = MultiMap.caseInsensitiveMultiMap();

    @Test
    void keepALongValueInSeveralThatABrowserTakes() {
        String value = "x".repeat(9000);

        new BrowserCookies(List.of()).put(answer, NAME, value);

        assertThat(set())
                .hasSize(3)
                .allMatch(cookie -> cookie.length() <= 4096)
                .allMatch(cookie -> cookie.endsWith("; Path=/; Secure; HttpOnly; SameSite=Lax"));
        assertThat(sentBack().value(NAME)).hasValue(value);
    }

    @Test
    void takeAwayPiecesThatAShorterValueLeaves() {
        new BrowserCookies(List.of()).put(answer, NAME, "x".repeat(9000));
        BrowserCookies before = sentBack();
        answer.clear();

        before.put(answer, NAME, "short");

        assertThat(set()).hasSize(3);
        assertThat(set().getFirst()).startsWith(NAME + "=short;").doesNotContain("Max-Age");
        assertThat(set().get(1)).startsWith(NAME + "-1=;").endsWith("Max-Age=0");
        assertThat(set().get(2)).startsWith(NAME + "-2=;").endsWith("Max-Age=0");
    }

    @Test
    void forgetAllPieces() {
        BrowserCookies cookies = new BrowserCookies(List.of(NAME + "=a; " + NAME + "-1=b; theme=dark"));

        cookies.forget(answer, NAME);

        assertThat(set()).hasSize(2).allMatch(cookie -> cookie.endsWith("; Max-Age=0"));
    }

    /** A name of ours cannot stand twice: somebody put one beside it. */
    @Test
    void takeNoValueThatStandsTwice() {
        assertThat(new BrowserCookies(List.of(NAME + "=a; " + NAME + "=b")).value(NAME))
                .isEmpty();
        assertThat(new BrowserCookies(List.of(NAME + "=a", NAME + "=b")).value(NAME))
                .isEmpty();
        assertThat(new BrowserCookies(List.of(NAME + "=a; theme=dark; theme=light")).value(NAME))
                .hasValue("a");
        assertThat(new BrowserCookies(List.of(" " + NAME.toLowerCase(java.util.Locale.ROOT) + "=a")).value(NAME))
                .isEmpty();
    }

    @Test
    void areNothingWhereThereAreNone() {
        BrowserCookies none = new BrowserCookies(List.of("", ";", "=x", "bare"));

        assertThat(none.has(NAME)).isFalse();
        assertThat(none.value(NAME)).isEmpty();
    }

    private List<String> set() {
        return answer.getAll("Set-Cookie");
    }

    private BrowserCookies sentBack() {
        return new BrowserCookies(List.of(
                set().stream().map(cookie -> cookie.replaceFirst(";.*", "")).collect(Collectors.joining("; "))));
    }
}
