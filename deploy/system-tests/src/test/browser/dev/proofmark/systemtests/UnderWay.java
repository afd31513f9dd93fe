package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** What a told certification has nothing of: things that are still being written, sent in, or answered. */
final class UnderWay {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Path CLIENTS =
            Path.of(System.getProperty("proofmark.root", "../.."), "docs/imports/clients.csv");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalStack stack;
    private final String organisation;

    UnderWay(LocalStack stack) {
        this.stack = stack;
        this.organisation = stack.told().remembered("organisationId");
    }

    /** Begins all of it. */
    void begin() {
        registersASiteAndAContact();
        anotherWritesAnApplication();
        complains();
        appeals();
        bringsAFile();
    }

    private void registersASiteAndAContact() {
        sends(Person.APPLICANT, "/api/v1/organisations/" + organisation + "/sites", """
                {"nameKorean": "부산 사무소", "nameEnglish": "Busan office", "country": "KR", "postcode": "48058",
                 "address": "부산광역시 해운대구 센텀중앙로 79", "addressEnglish": "79 Centum jungang-ro, Haeundae-gu, Busan",
                 "headOffice": false, "headcounts": [{"shift": "DAY", "role": "개발", "people": 3}],
                 "activitiesKorean": "모델 개발", "activitiesEnglish": "Development of models"}""");
        sends(Person.APPLICANT, "/api/v1/organisations/" + organisation + "/contacts", """
                {"name": "이가온", "email": "gaon@example.org", "language": "ko", "purposes": ["CERTIFICATION"]}""");
    }

    /** Of another client, so that the first of the other's applications is one that the body has taken on. */
    private void anotherWritesAnApplication() {
        UUID another = UUID.randomUUID();
        sends(Person.APPLICANT_2, "/api/v1/organisations", """
                {"id": "%s", "legalNameKorean": "주식회사 북쪽바다", "legalNameEnglish": "Northern Sea Limited", "country": "NZ",
                 "addressKorean": "뉴질랜드 오클랜드 퀸 거리 1", "addressEnglish": "1 Queen Street, Auckland", "city": "Auckland"}""".formatted(another));
        sends(Person.APPLICANT_2, "/api/v1/applications", """
                {"id": "%s", "organisationId": "%s", "scheme": "ai-model-performance-4213", "kind": "INITIAL"}""".formatted(UUID.randomUUID(), another));
    }

    private void complains() {
        sends(Person.APPLICANT, "/api/v1/complaints", """
                {"about": "OWN_ACTIVITIES", "statement": "심사 일정을 두 번 미루었습니다.", "language": "ko",
                 "contact": {"name": "이가온", "mail": "gaon@example.org"}}""");
    }

    private void appeals() {
        String decision = stack.gateway()
                .read(Person.APPLICANT, "/api/v1/appeals/decisions")
                .json()
                .at("/items/0/decisionId")
                .asText();
        sends(Person.APPLICANT, "/api/v1/appeals", """
                {"decisionId": "%s", "grounds": "정지의 근거가 된 사실이 이미 바로잡혀 있었습니다.", "language": "ko"}""".formatted(decision));
    }

    private void bringsAFile() {
        try {
            Answer _ = new Imports(stack, PATIENCE).checked("clients", Files.readString(CLIENTS));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void sends(Person person, String path, String body) {
        try {
            ObjectNode read = (ObjectNode) JSON.readTree(body);
            Answer answer =
                    stack.gateway().change(person, new Gateway.Change("POST", path, read, UUID.randomUUID(), null));
            assertThat(answer.succeeded()).as(path + " " + answer.body()).isTrue();
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
