package dev.proofmark.gateway.home;

import dev.proofmark.platform.web.Language;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Says in both languages what this is and where to go on, until the portal takes its place. */
@ApplicationScoped
public class HomePage {

    private static final String ENGLISH = """
            <h1>Proofmark</h1>
            <p>The workplace of a certification body: an organisation applies, the body reviews, audits and decides
            independently, and issues a certificate that anybody can verify.</p>
            <p>To check a certificate, scan its QR code, or open <code>/verify/</code> followed by its number.</p>
            <ul>
            <li><a href="/openapi">API documents</a> (OpenAPI, <a href="/openapi?format=yaml">YAML</a>),
            <a href="/docs/api">examples</a> to copy, and a <a href="/q/swagger-ui">page to try them</a>;
            the <a href="/asyncapi">events</a> behind them
            (AsyncAPI, <a href="/asyncapi?format=yaml">YAML</a>)</li>
            <li><a href="/problems">Rules and problems</a>: what every refusal means and what to do</li>
            </ul>
            """;

    private static final String KOREAN = """
            <h1>Proofmark</h1>
            <p>인증기관의 업무 공간입니다. 조직이 신청하면 인증기관이 검토하고 심사하여 독립적으로 결정하고,
            누구나 확인할 수 있는 인증서를 발행합니다.</p>
            <p>인증서를 확인하려면 QR 코드를 스캔하거나 <code>/verify/</code> 뒤에 인증번호를 붙여 여십시오.</p>
            <ul>
            <li><a href="/openapi">API 문서</a> (OpenAPI, <a href="/openapi?format=yaml">YAML</a>),
            <a href="/docs/api">예제</a>, <a href="/q/swagger-ui">시험해 보기</a>, <a href="/asyncapi">이벤트 문서</a>
            (AsyncAPI, <a href="/asyncapi?format=yaml">YAML</a>)</li>
            <li><a href="/problems">규칙과 오류</a>: 거절 사유와 조치 방법</li>
            </ul>
            """;

    void register(@Observes Router router) {
        router.get("/").order(1).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        switch (Page.language(context)) {
            case ENGLISH -> Page.send(context, Language.ENGLISH, "Proofmark", both(ENGLISH, KOREAN, "ko"));
            case KOREAN -> Page.send(context, Language.KOREAN, "Proofmark", both(KOREAN, ENGLISH, "en"));
        }
    }

    private static String both(String first, String second, String secondLanguage) {
        return first + "<hr>\n<div lang=\"" + secondLanguage + "\">\n" + second + "</div>";
    }
}
