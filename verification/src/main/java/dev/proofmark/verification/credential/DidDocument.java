package dev.proofmark.verification.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an issuer says of itself (<a href="https://www.w3.org/TR/2022/REC-did-core-20220719/">W3C DID 1.0</a>): its keys,
 * present and former, and its services. It is the root of a stranger's trust, and as good when it was kept.
 */
public final class DidDocument {

    /** The media type of the document. */
    public static final String MEDIA_TYPE = "application/did+json";

    private static final String FORM = "did-document-form";
    private static final String KEY = "credential-key";

    private static final String ID = "id";
    private static final String TYPE = "type";
    private static final String CONTROLLER = "controller";
    private static final String METHODS = "verificationMethod";
    private static final String ASSERTIONS = "assertionMethod";
    private static final String SERVICES = "service";
    private static final String ENDPOINT = "serviceEndpoint";
    private static final String VERIFIER_KEYS = "verifierKeys";
    private static final String JSON_WEB_KEY = "JsonWebKey";
    private static final String JWK = "publicKeyJwk";
    private static final String MULTIKEY = "Multikey";
    private static final String MULTIBASE = "publicKeyMultibase";

    private static final List<String> CONTEXTS = List.of(
            "https://www.w3.org/ns/did/v1",
            "https://w3id.org/security/multikey/v1",
            "https://w3id.org/security/jwk/v1");

    private final Did id;
    private final Map<String, CredentialKey> jsonWebKeys;
    private final Map<String, CredentialKey> multikeys;
    private final Set<String> assertions;
    private final List<DidService> services;

    private DidDocument(Did id, JsonNode document) throws CredentialException {
        this.id = id;
        this.jsonWebKeys = new HashMap<>();
        this.multikeys = new HashMap<>();
        this.assertions = new HashSet<>();
        this.services = new ArrayList<>();
        for (JsonNode method : document.path(METHODS)) {
            readMethod(method);
        }
        for (JsonNode assertion : document.path(ASSERTIONS)) {
            assertions.add(assertion.asText());
        }
        for (JsonNode service : document.path(SERVICES)) {
            readService(service);
        }
    }

    /**
     * Makes a document in which each key stands twice, as JSON Web Key and as Multikey.
     *
     * @param keys present and former
     */
    public static ObjectNode make(Did issuer, List<CredentialKey> keys, List<DidService> services) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ArrayNode contexts = document.putArray("@context");
        CONTEXTS.forEach(contexts::add);
        document.put(ID, issuer.value());
        ArrayNode methods = document.putArray(METHODS);
        ArrayNode assertions = document.putArray(ASSERTIONS);
        for (CredentialKey key : keys) {
            method(methods, issuer, issuer.jsonWebKeyId(key), JSON_WEB_KEY).set(JWK, key.jwk());
            method(methods, issuer, issuer.multikeyId(key), MULTIKEY).put(MULTIBASE, key.multikey());
            assertions.add(issuer.jsonWebKeyId(key)).add(issuer.multikeyId(key));
        }
        ArrayNode offered = document.putArray(SERVICES);
        services.forEach(service -> add(offered, issuer, service));
        return document;
    }

    private static ObjectNode method(ArrayNode methods, Did issuer, String id, String type) {
        return methods.addObject().put(ID, id).put(TYPE, type).put(CONTROLLER, issuer.value());
    }

    private static void add(ArrayNode services, Did issuer, DidService service) {
        ObjectNode offered = services.addObject()
                .put(ID, issuer.value() + "#" + service.name())
                .put(TYPE, service.type())
                .put(ENDPOINT, service.endpoint());
        if (!service.verifierKeys().isEmpty()) {
            ArrayNode keys = offered.putArray(VERIFIER_KEYS);
            service.verifierKeys().forEach(keys::add);
        }
    }

    /**
     * Reads a document.
     *
     * @throws CredentialException if it is none of a did:web, or a key in it is not what its id says
     */
    public static DidDocument parse(byte[] written) throws CredentialException {
        JsonNode document = CanonicalJson.parse(FORM, written);
        String id = document.path(ID).asText();
        try {
            return new DidDocument(new Did(id), document);
        } catch (IllegalArgumentException noDid) {
            throw new CredentialException(FORM, "a document of a did:web", id);
        }
    }

    /** Kinds of keys that we do not know are left out: none of our credentials names one. */
    private void readMethod(JsonNode method) throws CredentialException {
        String type = method.path(TYPE).asText();
        if (type.equals(JSON_WEB_KEY) && CredentialKey.isEd25519(method.path(JWK))) {
            CredentialKey key = CredentialKey.ofJwk(method.path(JWK));
            readMethod(method, id.jsonWebKeyId(key), key, jsonWebKeys);
        }
        if (type.equals(MULTIKEY)
                && CredentialKey.isEd25519(method.path(MULTIBASE).asText())) {
            CredentialKey key = CredentialKey.ofMultikey(method.path(MULTIBASE).asText());
            readMethod(method, id.multikeyId(key), key, multikeys);
        }
    }

    private void readMethod(JsonNode method, String keyId, CredentialKey key, Map<String, CredentialKey> keys)
            throws CredentialException {
        if (!keyId.equals(method.path(ID).textValue())) {
            throw new CredentialException(
                    FORM, "the key " + keyId, method.path(ID).toString());
        }
        if (!id.value().equals(method.path(CONTROLLER).textValue())) {
            throw new CredentialException(FORM, "a key of " + id, "one of " + method.path(CONTROLLER));
        }
        keys.put(keyId, key);
    }

    private void readService(JsonNode service) {
        String serviceId = service.path(ID).asText();
        String endpoint = service.path(ENDPOINT).textValue();
        if (id.owns(serviceId) && endpoint != null) {
            List<String> keys = new ArrayList<>();
            service.path(VERIFIER_KEYS).forEach(key -> keys.add(key.asText()));
            String name = serviceId.substring(serviceId.indexOf('#') + 1);
            services.add(new DidService(name, service.path(TYPE).asText(), endpoint, keys));
        }
    }

    public Did id() {
        return id;
    }

    /** What it offers of a type. */
    public List<DidService> services(String type) {
        return services.stream().filter(service -> service.type().equals(type)).toList();
    }

    /**
     * The key with which envelopes are signed.
     *
     * @throws CredentialException unless it is one of this issuer, with which it asserts
     */
    CredentialKey jsonWebKey(String keyId) throws CredentialException {
        return key(keyId, jsonWebKeys);
    }

    /**
     * The key with which Data Integrity proofs are signed.
     *
     * @throws CredentialException unless it is one of this issuer, with which it asserts
     */
    CredentialKey multikey(String keyId) throws CredentialException {
        return key(keyId, multikeys);
    }

    private CredentialKey key(String keyId, Map<String, CredentialKey> keys) throws CredentialException {
        CredentialKey key = keys.get(keyId);
        if (!id.owns(keyId) || key == null) {
            throw new CredentialException(KEY, "a key of " + id, keyId);
        }
        if (!assertions.contains(keyId)) {
            throw new CredentialException(KEY, "a key with which " + id + " asserts", keyId);
        }
        return key;
    }
}
