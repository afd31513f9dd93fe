package dev.proofmark.gateway.apidocs;

import dev.proofmark.platform.web.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What one kind of machine does, from its token to the answer: a script that can be copied and runs as it stands. Its text
 * is HTML.
 */
enum Example {
    OFFLINE_TOOL(
            "offline-tool.sh",
            "An auditor's tool that was offline",
            "It keeps its findings, and sends up to 200 of them at once when there is a network again. Each has an id"
                    + " (UUIDv7) of the tool's own and a revision: the highest revision of a device counts, so"
                    + " that sending twice changes nothing. The answer has one result for each, in their order. With"
                    + " the same Idempotency-Key a request takes effect once, however often it is repeated;"
                    + " <code>--retry</code> waits as long as Retry-After says.",
            "오프라인으로 쓰던 심사원 도구",
            "네트워크가 돌아오면 모아 둔 발견사항을 한 번에 최대 200건까지 보냅니다. 각 건에는 도구가 만든 식별자(UUIDv7)와 revision이"
                    + " 있고, 한 기기에서는 가장 높은 revision이 유효하므로 두 번 보내도 달라지지 않습니다. 응답에는 보낸 순서대로 결과가"
                    + " 하나씩 있습니다. 같은 Idempotency-Key의 요청은 몇 번을 보내도 한 번만 처리되며, <code>--retry</code>는"
                    + " Retry-After에 적힌 만큼 기다립니다."),
    REGISTER_READER(
            "register-reader.sh",
            "An accreditation body's machine",
            "It has a client and a secret of its own (client credentials) with the role REGISTER_READER, and reads"
                    + " certificates and decides nothing; complaints and appeals are shown to people alone. A list comes in pages:"
                    + " <code>next</code> and the Link header lead to the next one.",
            "인정기구의 시스템",
            "자체 클라이언트와 비밀값(client credentials), REGISTER_READER 역할로 인증서를 읽기만 합니다. 불만과 이의제기는 사람만 봅니다. 목록은 쪽으로"
                    + " 나뉘며 <code>next</code>와 Link 헤더가 다음 쪽을 가리킵니다."),
    LABORATORY(
            "laboratory.sh",
            "A laboratory's pipeline",
            "It hands in predictions of a test, up to 1 GiB, as they come out of another program: nothing has to be on"
                    + " a disk first. If-Match says which state of the evaluation they belong to; everything is"
                    + " computed again from them.",
            "시험소의 파이프라인",
            "시험의 예측 결과를 최대 1 GiB까지, 다른 프로그램의 출력 그대로 전송합니다. 먼저 파일로 저장할 필요가 없습니다. If-Match는"
                    + " 어느 상태의 평가에 속하는지를 나타내며, 모든 지표는 제출된 예측에서 다시 계산됩니다."),
    VERIFIER(
            "verifier.sh",
            "Anybody who verifies a certificate",
            "No account and no token: the status today and on a day, the credential with its issuer's keys, and the"
                    + " proof that it is in the log. Pages of other sites may read these, too (CORS), and nothing else.",
            "인증서를 확인하는 누구나",
            "계정도 토큰도 필요 없습니다. 오늘과 특정 날짜의 상태, 자격증명과 발급자 키, 로그에 있다는 증명을 받습니다. 다른 사이트의" + " 웹 페이지도 이것만은 읽을 수 있습니다(CORS).");

    private final String file;
    private final String englishTitle;
    private final String english;
    private final String koreanTitle;
    private final String korean;

    Example(String file, String englishTitle, String english, String koreanTitle, String korean) {
        this.file = file;
        this.englishTitle = englishTitle;
        this.english = english;
        this.koreanTitle = koreanTitle;
        this.korean = korean;
    }

    String title(Language language) {
        return switch (language) {
            case ENGLISH -> englishTitle;
            case KOREAN -> koreanTitle;
        };
    }

    String text(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case KOREAN -> korean;
        };
    }

    String script() {
        try (InputStream script = Example.class.getResourceAsStream(file)) {
            if (script == null) {
                throw new IllegalStateException("not packed: " + file);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
