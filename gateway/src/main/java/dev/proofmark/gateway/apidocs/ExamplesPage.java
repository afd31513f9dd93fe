package dev.proofmark.gateway.apidocs;

import dev.proofmark.gateway.home.Page;
import dev.proofmark.gateway.routing.Reading;
import dev.proofmark.platform.web.Language;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.stream.Collectors;

/** {@code /docs/api}: an example for each kind of machine, to be copied, in the reader's language or the one asked for. */
@ApplicationScoped
public class ExamplesPage {

    void register(@Observes Router router) {
        Reading.of(router, "/docs/api").order(1).handler(ExamplesPage::show);
    }

    private static void show(RoutingContext context) {
        Language language = Page.language(context);
        Page.send(context, language, title(language), body(language));
    }

    private static String title(Language language) {
        return switch (language) {
            case ENGLISH -> "The API by example";
            case KOREAN -> "예제로 보는 API";
        };
    }

    private static String body(Language language) {
        return "<h1>" + title(language) + "</h1>\n" + introduction(language)
                + Arrays.stream(Example.values())
                        .map(example -> section(example, language))
                        .collect(Collectors.joining())
                + script(language);
    }

    private static String introduction(Language language) {
        return switch (language) {
            case ENGLISH -> """
                    <p><a href="/docs/api?lang=ko" lang="ko" hreflang="ko">한국어</a></p>
                    <p>The scripts run as they stand on the machine of the local stack (<code>./proofmark demo</code>), with
                    ids of yours. Elsewhere a person's tool signs in with the authorisation code flow and PKCE instead of a
                    password. All operations: <a href="/openapi">/openapi</a>, <a href="/q/swagger-ui">to try</a>; all
                    refusals: <a href="/problems">/problems</a>. Every answer says in <code>RateLimit</code> how many more
                    requests may come; what is too much gets 429 and <code>Retry-After</code>.</p>
                    """;
            case KOREAN -> """
                    <p><a href="/docs/api?lang=en" lang="en" hreflang="en">English</a></p>
                    <p>로컬 스택(<code>./proofmark demo</code>)이 실행 중인 컴퓨터에서 식별자만 바꾸면 그대로 실행됩니다. 그 밖의 환경에서
                    사람이 쓰는 도구는 비밀번호 대신 인가 코드 흐름과 PKCE로 로그인합니다. 모든 작업은
                    <a href="/openapi">/openapi</a>(<a href="/q/swagger-ui">시험해 보기</a>), 모든 거절 사유는
                    <a href="/problems">/problems</a>에 있습니다. 더 보낼 수 있는 요청 수는 모든 응답의 <code>RateLimit</code>에
                    있으며, 넘으면 429와 <code>Retry-After</code>를 받습니다.</p>
                    """;
        };
    }

    private static String section(Example example, Language language) {
        return "<h2>%s</h2>\n<p>%s</p>\n<pre tabindex=\"0\"><code>%s</code></pre>\n"
                .formatted(example.title(language), example.text(language), Page.escaped(example.script()));
    }

    /** The page reads the same without it. */
    private static String script(Language language) {
        String words = switch (language) {
            case ENGLISH -> "data-copy=\"Copy\" data-copied=\"Copied\"";
            case KOREAN -> "data-copy=\"복사\" data-copied=\"복사했습니다\"";
        };
        return "<script src=\"/pages/copy.js\" " + words + " defer></script>";
    }
}
