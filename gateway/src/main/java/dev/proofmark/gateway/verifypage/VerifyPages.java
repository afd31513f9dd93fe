package dev.proofmark.gateway.verifypage;

import dev.proofmark.contracts.register.PublicRevision;
import dev.proofmark.gateway.home.Page;
import dev.proofmark.gateway.home.Reads;
import dev.proofmark.gateway.limits.RequestGuard;
import dev.proofmark.gateway.statusindex.CertificateOnDay;
import dev.proofmark.gateway.statusindex.StatusIndex;
import dev.proofmark.gateway.verifypage.VerifyPage.Asked;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** {@code /verify/{number}}: plain HTML without scripts. Today's comes from the index, whatever else is down. */
@ApplicationScoped
public class VerifyPages {

    static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; " + "frame-ancestors 'none'";

    private static final Logger LOGGER = Logger.getLogger(VerifyPages.class);
    private static final Buffer STYLES = styles();

    private final StatusIndex index;
    private final RegisterQuestions register;
    private final Template page;

    VerifyPages(StatusIndex index, RegisterQuestions register, @Location("verify.html") Template page) {
        this.index = index;
        this.register = register;
        this.page = page;
    }

    void register(@Observes Router router) {
        Reads.at(router, RequestGuard.VERIFICATION).handler(this::typed);
        Reads.at(router, RequestGuard.VERIFICATION + "/:number").handler(this::page);
        Reads.at(router, "/verify/assets/verify.css").handler(VerifyPages::styleSheet);
    }

    private static void styleSheet(RoutingContext context) {
        var _ = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/css; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .end(STYLES);
    }

    /** The number as somebody typed it into a form, to whom a page of its own is shown wherever there can be one. */
    private void typed(RoutingContext context) {
        String typed = Objects.requireNonNullElse(context.request().getParam("number"), "");
        Asked asked = new Asked(typed.strip(), null, new Words(Page.language(context)));
        if (asked.number().isEmpty()) {
            seeOther(context, "/");
        } else if (RequestGuard.isPlain(asked.address())) {
            String chosen = context.request().getParam("lang");
            seeOther(context, chosen == null ? asked.address() : asked.addressIn(asked.words()));
        } else {
            send(context, VerifyPage.unknown(asked));
        }
    }

    private static void seeOther(RoutingContext context, String address) {
        var _ = context.response()
                .setStatusCode(HttpResponseStatus.SEE_OTHER.code())
                .putHeader(HttpHeaders.LOCATION, address)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private void page(RoutingContext context) {
        HttpServerRequest request = context.request();
        String on = request.getParam("on");
        Asked asked = new Asked(
                Objects.requireNonNull(context.pathParam("number")),
                on == null || on.isBlank() ? null : on,
                new Words(Page.language(context)));
        var _ = Future.succeededFuture(asked)
                .compose(this::page)
                .recover(failure -> {
                    LOGGER.debugf(failure, "The register does not answer");
                    return Future.succeededFuture(VerifyPage.notAvailable(asked));
                })
                .onSuccess(answer -> send(context, answer));
    }

    private Future<VerifyPage> page(Asked asked) {
        if (asked.day() == null) {
            return today(asked)
                    .map(found -> found.map(told -> VerifyPage.today(asked, told, knownAt()))
                            .orElseGet(() -> VerifyPage.unknown(asked)));
        }
        LocalDate day = day(asked.day());
        return day == null || day.isAfter(index.today()) ? refused(asked) : ofThatDay(asked, day);
    }

    private @Nullable Instant knownAt() {
        return index.answers() && index.isOutOfTouch() ? index.knownAt() : null;
    }

    private Future<Optional<CertificateOnDay>> today(Asked asked) {
        Optional<CertificateOnDay> told = index.answers() ? index.today(asked.number()) : Optional.empty();
        return told.isPresent() || index.answers() ? Future.succeededFuture(told) : register.ask(asked.number(), null);
    }

    private Future<VerifyPage> refused(Asked asked) {
        String error = asked.words().of("오늘 또는 지난 날짜를 입력하십시오.", "Please give today or a day that has been.");
        return today(asked)
                .map(found -> found.map(told -> VerifyPage.refused(asked, told, error))
                        .orElseGet(() -> VerifyPage.unknown(asked)));
    }

    private Future<VerifyPage> ofThatDay(Asked asked, LocalDate day) {
        return register.ask(asked.number(), day)
                .map(found -> found.map(told -> VerifyPage.ofThatDay(asked, withTitles(told), index.today()))
                        .orElseGet(() -> VerifyPage.unknown(asked)));
    }

    /** The service names roles by their ids; the index has today's in words. */
    private CertificateOnDay withTitles(CertificateOnDay told) {
        List<PublicRevision.RoleTitle> titles = index.answers()
                ? index.today(told.details().number())
                        .map(CertificateOnDay::roleTitles)
                        .orElse(List.of())
                : List.of();
        return new CertificateOnDay(told.details(), told.status(), told.since(), told.asOf(), titles);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private void send(RoutingContext context, VerifyPage answer) {
        var _ = context.response()
                .setStatusCode(answer.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, answer.lang())
                .putHeader(HttpHeaders.VARY, "Accept-Language, Cookie")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("Content-Security-Policy", POLICY)
                .end(page.data("page", answer).render());
    }

    private static Buffer styles() {
        try (InputStream in = Objects.requireNonNull(VerifyPages.class.getResourceAsStream("/pages/verify.css"))) {
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
