package dev.proofmark.gateway.browserlogin;

import dev.proofmark.gateway.home.Page;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.Language;
import dev.proofmark.platform.web.ProblemAnswers;
import dev.proofmark.platform.web.RuleCatalogue;
import dev.proofmark.platform.web.RuleText;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Says to a person why a login did not come about, and to a program by a problem. */
@ApplicationScoped
class LoginPages {

    private final ProblemAnswers problems;

    LoginPages(ProblemAnswers problems) {
        this.problems = problems;
    }

    /** Ends a request by a page in both languages, the reader's first. */
    void refuse(RoutingContext context, String rule) {
        context.response().putHeader("Cache-Control", "no-store");
        String accept = String.valueOf(context.request().getHeader("Accept"));
        if (!accept.contains("text/html")) {
            problems.refuse(context, Refusal.of(rule));
            return;
        }
        RuleText text = RuleCatalogue.instance().get(rule);
        Language language = Page.language(context);
        Language other = language == Language.KOREAN ? Language.ENGLISH : Language.KOREAN;
        String body = section(text, language, "h1") + "<hr>\n<div lang=\"" + other.tag() + "\">\n"
                + section(text, other, "h2") + "</div>";
        Page.sendOnce(context, text.status(), language, text.in(language).title(), body);
    }

    private static String section(RuleText text, Language language, String heading) {
        RuleText.Words words = text.in(language);
        return "<%1$s>%2$s</%1$s>%n<p>%3$s</p>%n<p>%4$s</p>%n"
                .formatted(heading, Page.escaped(words.title()), Page.escaped(words.detail(Map.of())), links(language));
    }

    private static String links(Language language) {
        return switch (language) {
            case ENGLISH -> "<a href=\"/login?lang=en\">Log in</a> · <a href=\"/\">First page</a>";
            case KOREAN -> "<a href=\"/login?lang=ko\">로그인</a> · <a href=\"/\">첫 화면</a>";
        };
    }
}
