package dev.proofmark.gateway.problems;

import dev.proofmark.gateway.home.Page;
import dev.proofmark.gateway.routing.Reading;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.Language;
import dev.proofmark.platform.web.ProblemAnswers;
import dev.proofmark.platform.web.RuleCatalogue;
import dev.proofmark.platform.web.RuleText;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes every problem's {@code type} an address that explains it: docs/rules.md, for people and for machines. */
@ApplicationScoped
public class ProblemPages {

    private final ProblemAnswers problems;

    public ProblemPages(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        Reading.of(router, "/problems").order(1).handler(ProblemPages::list);
        Reading.of(router, "/problems/:name").order(1).handler(this::one);
    }

    private static void list(RoutingContext context) {
        if (wantsJson(context)) {
            JsonArray all = new JsonArray();
            RuleCatalogue.instance().all().forEach(rule -> all.add(json(rule)));
            sendJson(context, all.encode());
            return;
        }
        Language language = Page.language(context);
        String items = RuleCatalogue.instance().all().stream()
                .map(rule -> "<li><a href=\"/problems/%s\"><code>%s</code></a> %s</li>"
                        .formatted(
                                Page.escaped(rule.name()),
                                Page.escaped(rule.name()),
                                Page.escaped(rule.in(language).title())))
                .collect(Collectors.joining("\n"));
        String title = switch (language) {
            case ENGLISH -> "Rules and problems";
            case KOREAN -> "규칙과 오류";
        };
        Page.send(context, language, title, "<h1>" + title + "</h1>\n<ul>\n" + items + "\n</ul>");
    }

    private void one(RoutingContext context) {
        RuleCatalogue.instance()
                .find(Objects.requireNonNullElse(context.pathParam("name"), ""))
                .ifPresentOrElse(rule -> show(context, rule), () -> problems.refuse(context, Refusal.of("not-found")));
    }

    private static void show(RoutingContext context, RuleText rule) {
        if (wantsJson(context)) {
            sendJson(context, json(rule).encode());
            return;
        }
        Language language = Page.language(context);
        Language other = language == Language.KOREAN ? Language.ENGLISH : Language.KOREAN;
        String body = section(rule, language, "h1") + "<hr>\n<div lang=\"" + other.tag() + "\">\n"
                + section(rule, other, "h2") + "</div>\n" + footer(rule);
        Page.send(context, language, rule.name() + " · " + rule.in(language).title(), body);
    }

    private static String section(RuleText rule, Language language, String heading) {
        RuleText.Words words = rule.in(language);
        return "<%1$s>%2$s</%1$s>%n<p>%3$s</p>%n"
                .formatted(heading, Page.escaped(words.title()), Page.escaped(words.detail(Map.of())));
    }

    private static String footer(RuleText rule) {
        String source = rule.source().map(from -> " · " + Page.escaped(from)).orElse("");
        return "<footer><code>%s</code> · HTTP %d%s · <a href=\"/problems\">/problems</a></footer>"
                .formatted(Page.escaped(rule.name()), rule.status(), source);
    }

    private static JsonObject json(RuleText rule) {
        JsonObject json = new JsonObject()
                .put("type", "/problems/" + rule.name())
                .put("rule", rule.name())
                .put("status", rule.status())
                .put("title", words(rule.english().title(), rule.korean().title()))
                .put(
                        "detail",
                        words(rule.english().detail(Map.of()), rule.korean().detail(Map.of())));
        rule.source().ifPresent(source -> json.put("source", source));
        return json;
    }

    private static JsonObject words(String english, String korean) {
        return new JsonObject().put("en", english).put("ko", korean);
    }

    private static boolean wantsJson(RoutingContext context) {
        String accept = String.valueOf(context.request().getHeader("Accept"));
        return accept.contains("json") && !accept.contains("text/html");
    }

    private static void sendJson(RoutingContext context, String json) {
        context.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Vary", "Accept")
                .putHeader("Cache-Control", "public, max-age=300")
                .end(json);
    }
}
