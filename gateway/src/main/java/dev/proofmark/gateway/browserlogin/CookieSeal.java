package dev.proofmark.gateway.browserlogin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Makes a value unreadable and unchangeable for whoever carries it: JWE with a shared key, AES-256-GCM (RFC 7516). Each
 * kind of cookie has keys of its own, derived by HKDF (RFC 5869), so that one is never taken for another.
 *
 * @param <T> what is sealed
 */
final class CookieSeal<T> {

    private static final int SHORTEST_SECRET = 32;
    private static final int KEY_BYTES = 32;
    private static final JWEHeader HEADER = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
            .compressionAlgorithm(CompressionAlgorithm.DEF)
            .build();

    private final ObjectMapper mapper;
    private final Class<T> type;
    private final List<SecretKey> keys;

    /**
     * A seal.
     *
     * @param secrets the first seals, all open
     * @throws IllegalArgumentException if there is none, or one could be guessed
     */
    CookieSeal(ObjectMapper mapper, Class<T> type, List<String> secrets) {
        if (secrets.isEmpty() || secrets.stream().anyMatch(secret -> secret.length() < SHORTEST_SECRET)) {
            throw new IllegalArgumentException(
                    "proofmark.login.cookie-keys needs secrets of " + SHORTEST_SECRET + " characters at least");
        }
        this.mapper = mapper;
        this.type = type;
        this.keys = secrets.stream().map(secret -> derived(secret, type)).toList();
    }

    private static SecretKey derived(String secret, Class<?> type) {
        byte[] purpose = ("proofmark cookie " + type.getSimpleName()).getBytes(StandardCharsets.UTF_8);
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                                    .thenExpand(purpose, KEY_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String seal(T value) {
        try {
            JWEObject sealed = new JWEObject(HEADER, new Payload(mapper.writeValueAsBytes(value)));
            sealed.encrypt(new DirectEncrypter(keys.getFirst()));
            return sealed.serialize();
        } catch (JsonProcessingException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was sealed; nothing if it was not sealed by us, for this, or is not whole. */
    Optional<T> open(String sealed) {
        return keys.stream().flatMap(key -> open(sealed, key).stream()).findFirst();
    }

    private Optional<T> open(String sealed, SecretKey key) {
        try {
            JWEObject object = JWEObject.parse(sealed);
            object.decrypt(new DirectDecrypter(key));
            return Optional.of(mapper.readValue(object.getPayload().toBytes(), type));
        } catch (ParseException | JOSEException | IOException notOurs) {
            return Optional.empty();
        }
    }
}
