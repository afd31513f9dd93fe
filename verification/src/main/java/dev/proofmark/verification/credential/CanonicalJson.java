package dev.proofmark.verification.credential;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.verification.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON in the only form that is hashed and signed
 * (<a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>), and how strictly others' JSON is read: what two
 * readers could understand differently is refused.
 */
public final class CanonicalJson {

    /** Bytes that are read at most. */
    public static final int LARGEST = 4 << 20;

    private static final int DEEPEST = 64;
    private static final String JSON = "JSON of RFC 8785";

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CanonicalJson() {}

    /**
     * The canonical bytes of a value.
     *
     * @throws IllegalArgumentException if it has none: a number that no double is, or half a character
     */
    public static byte[] bytes(JsonNode value) {
        return CanonicalWriter.write(value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * SHA-256 of the canonical bytes, in lower-case hex.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static String sha256(JsonNode value) {
        return Sha256.hex(bytes(value));
    }

    /**
     * Reads JSON in whatever layout.
     *
     * @param check what has failed if it cannot be read
     * @throws CredentialException if it is none, names a member twice, goes on behind its end, or has no canonical form
     */
    public static JsonNode parse(String check, byte[] bytes) throws CredentialException {
        return parseWithBytes(check, bytes).value();
    }

    /**
     * Reads JSON that is canonical already, so that each of its bytes counts.
     *
     * @param check what has failed if it cannot be read
     * @throws CredentialException if it is none, or in another form
     */
    public static JsonNode parseCanonical(String check, byte[] bytes) throws CredentialException {
        Parsed parsed = parseWithBytes(check, bytes);
        if (!Arrays.equals(parsed.canonical().getBytes(StandardCharsets.UTF_8), bytes)) {
            throw new CredentialException(check, JSON, "JSON in another form");
        }
        return parsed.value();
    }

    private record Parsed(JsonNode value, String canonical) {}

    private static Parsed parseWithBytes(String check, byte[] bytes) throws CredentialException {
        if (bytes.length > LARGEST) {
            throw new CredentialException(check, "at most " + LARGEST + " bytes", bytes.length + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode value = STRICT.readTree(text);
            return new Parsed(value, CanonicalWriter.write(value));
        } catch (CharacterCodingException notText) {
            throw new CredentialException(check, JSON, "bytes that are not UTF-8");
        } catch (JsonProcessingException notJson) {
            throw new CredentialException(check, JSON, notJson.getOriginalMessage());
        } catch (IllegalArgumentException notCanonical) {
            throw new CredentialException(check, JSON, String.valueOf(notCanonical.getMessage()));
        }
    }
}
