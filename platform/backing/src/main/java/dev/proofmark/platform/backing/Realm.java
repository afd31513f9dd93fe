package dev.proofmark.platform.backing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The realm {@code proofmark} as deploy/keycloak describes it, with the secrets of this installation, and a
 * fingerprint by which a running Keycloak shows which description it follows.
 */
public final class Realm {

    /** The realm's attribute that holds the fingerprint. */
    static final String FINGERPRINT = "proofmark.description";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PARTS = List.of("users", "clients", "roles");

    private final String fingerprint;
    private final ObjectNode description;

    private Realm(String text) {
        try {
            fingerprint = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            description = (ObjectNode) JSON.readTree(text);
            description.withObjectProperty("attributes").put(FINGERPRINT, fingerprint);
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException("deploy/keycloak/realm-proofmark.json cannot be read", impossible);
        }
    }

    /**
     * The realm with its confidential clients.
     *
     * @param accreditationBodySecret the secret of client {@code accreditation-body}
     * @param portal the client {@code proofmark-portal}
     */
    public static Realm withClients(String accreditationBodySecret, PortalClient portal) {
        try (InputStream file = Realm.class.getResourceAsStream("realm-proofmark.json")) {
            if (file == null) {
                throw new IllegalStateException("realm-proofmark.json is not on the class path");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Realm(text.replace("${accreditation-body-secret}", accreditationBodySecret)
                    .replace("${portal-secret}", portal.secret())
                    .replace("${portal-url}", portal.url().toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One for tests: the secret of client {@code accreditation-body} is its name. */
    public static Realm throwAway(PortalClient portal) {
        return withClients("accreditation-body", portal);
    }

    /**
     * The same realm, whose mails (verification of an address, a forgotten password) leave by this server: in clear
     * text and without a login, as on one machine.
     */
    public Realm mailingBy(String host, int port) {
        ObjectNode changed = description.deepCopy();
        // Keycloak keeps these settings as texts.
        changed.putObject("smtpServer")
                .put("host", host)
                .put("port", Integer.toString(port))
                .put("from", "no-reply@proofmark.example")
                .put("fromDisplayName", "Proofmark")
                .put("auth", "false")
                .put("ssl", "false")
                .put("starttls", "false");
        return new Realm(changed.toString());
    }

    String fingerprint() {
        return fingerprint;
    }

    /** All of it, for the first import. */
    public String whole() {
        return description.toString();
    }

    /** The settings alone, as the administration takes them. */
    String settings() {
        ObjectNode settings = description.deepCopy();
        return settings.without(PARTS).toString();
    }

    /** Users, clients and roles, to overwrite what goes by the same name. */
    String parts() {
        ObjectNode parts = JSON.createObjectNode().put("ifResourceExists", "OVERWRITE");
        PARTS.forEach(name -> parts.set(name, description.get(name)));
        return parts.toString();
    }

    /** Words in place of Keycloak's own, as a JSON object for each language: it has no Korean ones for its mails. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        description
                .path("localizationTexts")
                .properties()
                .forEach(language ->
                        texts.put(language.getKey(), language.getValue().toString()));
        return texts;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
