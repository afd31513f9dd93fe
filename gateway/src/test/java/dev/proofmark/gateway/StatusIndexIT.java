package dev.proofmark.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.register.CertificateStatusPublished;
import dev.proofmark.contracts.register.PublicStanding;
import dev.proofmark.contracts.register.PublicStatus;
import dev.proofmark.gateway.statusindex.Messages;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** The public status from a real topic, while certificate-service is down all the time. */
@QuarkusTest
@WithTestResource(FarSide.class)
@WithTestResource(StatusBroker.class)
class StatusIndexIT {

    private static final String TOPIC = Events.CERTIFICATE_STATUS_PUBLISHED.topic();
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final String NUMBER = "PMK-AIMS-2026-7Q3KD2X";
    private static final String PATH = "/public/v1/certificates/" + NUMBER;
    private static final String FORMER = "제 7호";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));

    @Test
    void answersFromTheTopicAloneAndGoesOnWhenThatIsGoneToo() throws Exception {
        given().get(PATH).then().statusCode(503).body("rule", equalTo("unavailable"));
        given().get("/verify/" + NUMBER + "?lang=en")
                .then()
                .statusCode(503)
                .contentType("text/html")
                .body(containsString("cannot be asked at the moment"));

        publish(active(NUMBER, 1), active(FORMER, 1), Messages.sample());
        await().atMost(Duration.ofSeconds(60)).until(() -> given().get(PATH).statusCode() == 200);
        assertThatTheStatusIsAnswered();
        assertThatOtherAddressesAreAnsweredAsBefore();
        assertThatThePageSpeaksBothLanguages();

        publish(Messages.told(NUMBER, 2, List.of(new PublicStanding(today, PublicStatus.SUSPENDED, today, 1))));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "SUSPENDED".equals(given().get(PATH).path("status")));
        publish(active(NUMBER, 1), active("LATER", 1));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/public/v1/certificates/LATER").statusCode() == 200);
        given().get(PATH).then().body("status", equalTo("SUSPENDED"));

        StatusBroker.KAFKA.close();
        given().get(PATH).then().statusCode(200).header("Known-At", notNullValue());
        given().get("/verify/" + NUMBER).then().statusCode(200);
    }

    private void assertThatTheStatusIsAnswered() {
        Response answer = given().get(PATH);
        answer.then()
                .contentType("application/json")
                .header("Cache-Control", "no-cache")
                .header("Known-At", containsString("T"))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Request-Id", notNullValue())
                .body("number", equalTo(NUMBER))
                .body("status", equalTo("ACTIVE"))
                .body("asOf", equalTo(today.toString()))
                .body("product", nullValue());
        String tag = answer.header("ETag");
        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            given().header("If-None-Match", known)
                    .get(PATH)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
        }
        given().header("If-None-Match", "\"x\"").get(PATH).then().statusCode(200);
        given().head(PATH)
                .then()
                .statusCode(200)
                .header("Content-Length", Integer.toString(answer.asByteArray().length));
        given().get("/public/v1/certificates/" + NUMBER.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200);
        given().get("/public/v1/certificates/" + FORMER).then().statusCode(200).body("number", equalTo(FORMER));
        given().get("/public/v1/certificates/NO-SUCH-NUMBER")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("rule", equalTo("not-found"));
    }

    private void assertThatOtherAddressesAreAnsweredAsBefore() {
        for (String elsewhere :
                List.of("?on=" + today, "?knownOn=" + today, "/history", "/pdf", "?lang=ko&on=" + today)) {
            given().get(PATH + elsewhere).then().statusCode(503).body("rule", equalTo("unavailable"));
        }
        given().get("/public/v1/certificates").then().statusCode(503);
        given().get(PATH + "?from=qr").then().statusCode(200);
        given().post(PATH).then().statusCode(503);
    }

    private void assertThatThePageSpeaksBothLanguages() {
        Response korean = given().header("Accept-Language", "ko-KR,ko;q=0.9").get("/verify/" + NUMBER);
        assertThat(korean.headers().getValues("Vary")).contains("Accept-Language, Cookie");
        korean.then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", "ko")
                .header("Content-Security-Policy", containsString("style-src 'self'; "))
                .body(containsString("유효한 인증서입니다"))
                .body(containsString("주식회사 누리새김테크"))
                .body(containsString("제조 라인의 &lt;결함&gt; 검출"))
                .body(not(containsString("기준입니다")));
        given().header("Accept-Language", "ko")
                .get("/verify/" + NUMBER + "?lang=en")
                .then()
                .header("Content-Language", "en")
                .body(containsString("This certificate is valid today"))
                .body(not(containsString("<script")));
        given().get("/verify/" + FORMER).then().statusCode(200).body(containsString("%EC%A0%9C%207%ED%98%B8/pdf"));
        given().get("/verify/NO-SUCH-NUMBER?lang=ko")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("등록부에 없습니다"));
        given().get("/verify/" + NUMBER + "?lang=en&on=" + today.minusDays(1))
                .then()
                .statusCode(503)
                .body(containsString("cannot be asked at the moment"));
        for (String noDay : List.of("2999-01-01", "yesterday")) {
            given().get("/verify/" + NUMBER + "?lang=en&on=" + noDay)
                    .then()
                    .statusCode(422)
                    .body(containsString("Please give today or a day that has been"));
        }
        given().get("/verify/assets/verify.css").then().statusCode(200).contentType("text/css");
    }

    /** Valid from yesterday on. */
    private CertificateStatusPublished active(String number, long version) {
        LocalDate since = today.minusDays(1);
        return Messages.told(number, version, List.of(new PublicStanding(since, PublicStatus.ACTIVE, since, 1)));
    }

    private static void publish(CertificateStatusPublished... messages) throws Exception {
        Map<String, Object> broker = Map.of("bootstrap.servers", StatusBroker.KAFKA.bootstrapServers());
        try (Admin admin = Admin.create(broker)) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                var topic = new NewTopic(TOPIC, Optional.of(6), Optional.empty());
                admin.createTopics(List.of(topic.configs(Map.of("cleanup.policy", "compact"))))
                        .all()
                        .get();
            }
        }
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
            for (CertificateStatusPublished message : messages) {
                var sent = producer.send(new ProducerRecord<>(
                        TOPIC, message.certificateId().toString(), JSON.writeValueAsBytes(message)));
                assertThat(sent.get().topic()).isEqualTo(TOPIC);
            }
        }
    }
}
