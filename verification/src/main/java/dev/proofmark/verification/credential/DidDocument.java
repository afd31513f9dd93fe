package dev.proofmark.verification.credential;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What an issuer says of itself (<a href="https://www.w3.org/TR/2022/REC-did-core-20220719/">W3C DID 1.0</a>): its keys,
 * present and former, and its services. It is the root of a stranger's trust, and as good when it was kept.
 */
public final class DidDocument {

    /** The media type of the document. */
    public static final String MEDIA_TYPE = "application/did+json";

    private static final String ID = "id";
    private static final String TYPE = "type";

    private static final List<String> CONTEXTS = List.of(
            "https://www.w3.org/ns/did/v1",
            "https://w3id.org/security/multikey/v1",
            "https://w3id.org/security/jwk/v1");

    private DidDocument() {}

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
        ArrayNode methods = document.putArray("verificationMethod");
        ArrayNode assertions = document.putArray("assertionMethod");
        for (CredentialKey key : keys) {
            method(methods, issuer, issuer.jsonWebKeyId(key), "JsonWebKey").set("publicKeyJwk", key.jwk());
            method(methods, issuer, issuer.multikeyId(key), "Multikey").put("publicKeyMultibase", key.multikey());
            assertions.add(issuer.jsonWebKeyId(key)).add(issuer.multikeyId(key));
        }
        ArrayNode offered = document.putArray("service");
        services.forEach(service -> add(offered, issuer, service));
        return document;
    }

    private static ObjectNode method(ArrayNode methods, Did issuer, String id, String type) {
        return methods.addObject().put(ID, id).put(TYPE, type).put("controller", issuer.value());
    }

    private static void add(ArrayNode services, Did issuer, DidService service) {
        ObjectNode offered = services.addObject()
                .put(ID, issuer.value() + "#" + service.name())
                .put(TYPE, service.type())
                .put("serviceEndpoint", service.endpoint().toString());
        if (!service.verifierKeys().isEmpty()) {
            ArrayNode keys = offered.putArray("verifierKeys");
            service.verifierKeys().forEach(keys::add);
        }
    }
}
