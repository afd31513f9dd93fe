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
            description.putObject("attributes").put(FINGERPRINT, fingerprint);
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException("deploy/keycloak/realm-proofmark.json cannot be read", impossible);
        }
    }

    /**
     * The realm with the secret of its one confidential client.
     *
     * @param accreditationBodySecret the secret of client {@code accreditation-body}
     */
    public static Realm withSecret(String accreditationBodySecret) {
        try (InputStream file = Realm.class.getResourceAsStream("realm-proofmark.json")) {
            if (file == null) {
                throw new IllegalStateException("realm-proofmark.json is not on the class path");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Realm(text.replace("${accreditation-body-secret}", accreditationBodySecret));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
