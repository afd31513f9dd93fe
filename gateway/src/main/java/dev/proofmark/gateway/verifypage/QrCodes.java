package dev.proofmark.gateway.verifypage;

import dev.proofmark.gateway.browserlogin.LoginConfiguration;
import dev.proofmark.gateway.routing.Reading;
import dev.proofmark.platform.qrcode.ReadableCode;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.ProblemAnswers;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Objects;

/** The QR code (ISO/IEC 18004) of a number's page, as it stands on the certificate, for pages of ours to show. */
@ApplicationScoped
public class QrCodes {

    /** No certificate has a longer number; nobody's codes are made of more. */
    private static final int LONGEST_NUMBER = 40;

    private final URI publicUrl;
    private final ProblemAnswers problems;

    QrCodes(LoginConfiguration configuration, ProblemAnswers problems) {
        this.publicUrl = configuration.publicUrl();
        this.problems = problems;
    }

    void register(@Observes Router router) {
        Reading.of(router, "/verify/:number/qr").order(1).handler(this::show);
    }

    /** A code is read back from several distances before it is shown: too long for the event loop. */
    private void show(RoutingContext context) {
        String number = Objects.requireNonNull(context.pathParam("number"));
        if (number.length() > LONGEST_NUMBER) {
            problems.refuse(context, Refusal.of("not-found"));
            return;
        }
        String address =
                publicUrl.resolve("/verify/" + VerifyPage.inAddress(number)).toString();
        var _ = context.vertx()
                .executeBlocking(() -> ReadableCode.of(address).svg(), false)
                .onSuccess(svg -> show(context, svg))
                .onFailure(context::fail);
    }

    private static void show(RoutingContext context, String svg) {
        var _ = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "image/svg+xml")
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .end(svg);
    }
}
