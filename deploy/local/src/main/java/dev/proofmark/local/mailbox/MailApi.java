package dev.proofmark.local.mailbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reading over HTTP: {@code GET /dev/v1/mail?to=&text=&limit=}, {@code GET /dev/v1/mail/{id}} and the mail as it came under
 * {@code GET /dev/v1/mail/{id}.eml}. Whatever else is asked for does not exist.
 */
final class MailApi implements HttpHandler {

    private static final String MAILS = "/dev/v1/mail";
    private static final String RAW = ".eml";
    private static final String JSON = "application/json";
    private static final int USUAL_LIMIT = 20;
    private static final int MOST = 100;
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final MailFolder mails;

    MailApi(MailFolder mails) {
        this.mails = mails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                refuse(exchange, 405, "method-not-allowed");
            } else if (path.equals("/q/health/ready")) {
                send(exchange, 200, JSON, "{}".getBytes(StandardCharsets.UTF_8));
            } else if (path.equals(MAILS)) {
                list(exchange);
            } else if (path.startsWith(MAILS + "/")) {
                one(exchange, path.substring(MAILS.length() + 1));
            } else {
                refuse(exchange, 404, "not-found");
            }
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        String limit = query.getOrDefault("limit", Integer.toString(USUAL_LIMIT));
        if (!limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > MOST) {
            refuse(exchange, 422, "validation");
            return;
        }
        List<ReceivedMail> found = find(query.get("to"), query.getOrDefault("text", ""), Integer.parseInt(limit));
        send(exchange, 200, JSON, MAPPER.writeValueAsBytes(Map.of("items", found)));
    }

    private List<ReceivedMail> find(@Nullable String to, String text, int limit) throws IOException {
        List<ReceivedMail> found = new ArrayList<>();
        for (String id : mails.ids()) {
            // A mail may have been forgotten since its id was listed.
            mails.bytes(id)
                    .map(bytes -> MailReader.read(id, bytes))
                    .filter(mail -> to == null || MailReader.isTo(mail, to))
                    .filter(mail -> Objects.requireNonNullElse(mail.text(), "").contains(text))
                    .ifPresent(found::add);
            if (found.size() == limit) {
                break;
            }
        }
        return found;
    }

    private void one(HttpExchange exchange, String name) throws IOException {
        boolean raw = name.endsWith(RAW);
        String id = raw ? name.substring(0, name.length() - RAW.length()) : name;
        Optional<byte[]> mail = mails.bytes(id);
        if (mail.isEmpty()) {
            refuse(exchange, 404, "not-found");
        } else if (raw) {
            send(exchange, 200, "message/rfc822", mail.get());
        } else {
            send(exchange, 200, JSON, MAPPER.writeValueAsBytes(MailReader.read(id, mail.get())));
        }
    }

    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : (raw == null ? "" : raw).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    /** An address may hold a plus sign; what is badly escaped is taken as it stands and finds nothing. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badlyEscaped) {
            return value;
        }
    }

    private static void refuse(HttpExchange exchange, int status, String rule) throws IOException {
        Map<String, Object> problem = Map.of("type", "/problems/" + rule, "rule", rule, "status", status);
        send(exchange, status, "application/problem+json", MAPPER.writeValueAsBytes(problem));
    }

    private static void send(HttpExchange exchange, int status, String mediaType, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
