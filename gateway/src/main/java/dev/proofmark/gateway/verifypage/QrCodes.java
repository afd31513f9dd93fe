package dev.proofmark.gateway.verifypage;

import dev.proofmark.gateway.browserlogin.LoginConfiguration;
import io.nayuki.qrcodegen.QrCode;
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

    /** Modules left blank around it, which readers need. */
    private static final int QUIET_ZONE = 4;

    private final URI publicUrl;

    QrCodes(LoginConfiguration configuration) {
        this.publicUrl = configuration.publicUrl();
    }

    void register(@Observes Router router) {
        router.get("/verify/:number/qr").order(1).handler(this::show);
    }

    private void show(RoutingContext context) {
        String number = Objects.requireNonNull(context.pathParam("number"));
        String address =
                publicUrl.resolve("/verify/" + VerifyPage.inAddress(number)).toString();
        var _ = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "image/svg+xml")
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .end(svg(QrCode.encodeText(address, QrCode.Ecc.MEDIUM)));
    }

    /** One path with a square for each dark module. */
    static String svg(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(' ')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * QUIET_ZONE;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        .formatted(side)
                + "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%2$s\"/></svg>".formatted(side, path);
    }
}
