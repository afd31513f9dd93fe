package dev.proofmark.certificate;

import static dev.proofmark.certificate.Staff.etag;
import static dev.proofmark.certificate.Staff.get;
import static dev.proofmark.certificate.Staff.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;

/** One certificate over HTTP. */
record CertificatePath(String id, String number) {
    CertificatePath(JsonPath certificate) {
        this(certificate.getString("id"), certificate.getString("number"));
    }

    String path() {
        return "/api/v1/certificates/" + id;
    }

    JsonPath read() {
        return get("quality", path()).then().statusCode(200).extract().jsonPath();
    }

    Response propose(String user, String what, Map<String, Object> body) {
        return post(user, path() + "/" + what, get("quality", path()).header("ETag"), body);
    }

    Response confirm(String user, String what, String file) {
        return post(
                user,
                path() + "/" + what + "/confirmation",
                etag(file),
                Map.of("outcome", "GRANTED", "rationale", "The evidence leaves no other choice."));
    }

    void status(String expected) {
        given().get("/public/v1/certificates/" + number).then().statusCode(200).body("status", equalTo(expected));
    }
}
