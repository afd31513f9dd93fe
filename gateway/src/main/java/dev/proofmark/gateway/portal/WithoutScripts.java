package dev.proofmark.gateway.portal;

import dev.proofmark.platform.web.Language;

/**
 * What a page of scripts says where there are none.
 *
 * @param korean HTML
 * @param english HTML
 */
record WithoutScripts(String korean, String english) {

    static final WithoutScripts PORTAL = new WithoutScripts(
            "<main><h1>Proofmark</h1><p>업무 화면은 브라우저의 스크립트(JavaScript)를 사용합니다. 스크립트를 켠 뒤 다시 여십시오.</p></main>",
            "<main><h1>Proofmark</h1><p>The portal needs the browser's scripts (JavaScript). Please turn them on, and open"
                    + " it again.</p></main>");

    static final WithoutScripts OPEN = new WithoutScripts(
            open(
                    "이 페이지는 브라우저의 스크립트(JavaScript)를 사용합니다. 인증서는 스크립트 없이도 확인할 수 있습니다.",
                    "인증번호",
                    "인증서 확인",
                    "인증 등록부",
                    "인증기관의 공개 정보"),
            open(
                    "This page needs the browser's scripts (JavaScript). A certificate can be checked without them.",
                    "Certificate number",
                    "Check the certificate",
                    "The register",
                    "What the body makes public"));

    String in(Language language) {
        return switch (language) {
            case KOREAN -> korean;
            case ENGLISH -> english;
        };
    }

    private static String open(String text, String number, String verify, String register, String body) {
        return """
                <main>
                <h1>Proofmark</h1>
                <p>%s</p>
                <form class="search" action="/verify" method="get">
                <label for="number">%s</label>
                <input id="number" name="number" maxlength="100" required>
                <button class="primary">%s</button>
                </form>
                <p><a href="/public/v1/certificates">%s (JSON)</a></p>
                <p><a href="/public/v1/body">%s (JSON)</a></p>
                </main>
                """.formatted(text, number, verify, register, body);
    }
}
