package dev.proofmark.verification.credential;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who issues: a host, named as <a href="https://w3c-ccg.github.io/did-method-web/">did:web</a> does, without a path.
 *
 * @param value the DID as it is written
 */
public record Did(String value) {

    private static final String METHOD = "did:web:";
    private static final Pattern FORM =
            Pattern.compile("did:web:[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(%3A[0-9]{1,5})?");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    public Did {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a did:web of a host: " + value);
        }
    }

    /**
     * The DID of whoever answers at this address.
     *
     * @throws IllegalArgumentException if the address is more than scheme, host and port
     */
    public static Did ofWeb(URI address) {
        String path = address.getPath();
        if (address.getAuthority() == null || !(path == null || path.isEmpty() || path.equals("/"))) {
            throw new IllegalArgumentException("not the address of a host: " + address);
        }
        return new Did(METHOD + URLEncoder.encode(address.getAuthority(), StandardCharsets.UTF_8));
    }

    /** Host, and port if one is named. */
    public String authority() {
        return URLDecoder.decode(value.substring(METHOD.length()), StandardCharsets.UTF_8);
    }

    /** Where its document is: by HTTPS, except on the machine that asks. */
    public URI documentAddress() {
        String host = authority().replaceFirst(":.*", "");
        String scheme = THIS_MACHINE.contains(host) ? "http" : "https";
        return URI.create(scheme + "://" + authority() + "/.well-known/did.json");
    }

    /** The id of a key as a JSON Web Key: what envelopes name. */
    public String jsonWebKeyId(CredentialKey key) {
        return value + "#" + key.thumbprint();
    }

    /** The id of a key as a Multikey: what Data Integrity proofs name. */
    public String multikeyId(CredentialKey key) {
        return value + "#" + key.multikey();
    }

    /** Whether an id is that of something in its document. */
    boolean owns(String id) {
        return id.startsWith(value + "#");
    }

    @Override
    public String toString() {
        return value;
    }
}
