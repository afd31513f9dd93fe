package dev.proofmark.evaluation.prediction;

import dev.proofmark.evaluation.Language;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is found in the place of what was expected, in the reader's language; the file's own words stay. */
final class Found {

    private static final Map<Pattern, String> KOREAN = Map.ofEntries(
            words("nothing", "없음"),
            words("it again", "같은 것이 다시"),
            words("this one", "이 열"),
            words("a header alone", "머리행뿐"),
            words("an empty row", "빈 행"),
            words("its end missing", "끝부분이 없음"),
            words("other data", "다른 데이터"),
            words("the mark of UTF-16", "UTF-16 표시"),
            words("bytes of zero as in UTF-16", "UTF-16처럼 0인 바이트"),
            words("more", "더 긴 행"),
            words("not one label in the whole file", "파일 전체에 레이블이 없음"),
            words("a separator without a label beside it", "레이블 없는 구분자"),
            words("a threshold without it", "이 열 없이 임계값만"),
            words("more than (\\d+)", "$1개 초과"),
            words("more than (\\d+) bytes", "$1바이트 초과"),
            words("(\\d+) instead of (\\d+)", "$2개가 아니라 $1개"),
            words("(\\S+) seconds", "$1초"),
            words("the one of row (\\d+)", "$1행의 것"),
            words("something behind them in cell (\\d+)", "$1번째 칸의 따옴표 뒤에 다른 글자"),
            words("none from cell (\\d+) to the end", "$1번째 칸부터 끝까지 없음"),
            words("('.*') beside ('.*') and ('.*')", "$2, $3 외에 $1"));

    private Found() {}

    private static Map.Entry<Pattern, String> words(String english, String korean) {
        return Map.entry(Pattern.compile(english), korean);
    }

    static String of(String found, Language language) {
        return language.of(korean(found), found);
    }

    private static String korean(String found) {
        for (Map.Entry<Pattern, String> words : KOREAN.entrySet()) {
            Matcher matcher = words.getKey().matcher(found);
            if (matcher.matches()) {
                return matcher.replaceFirst(words.getValue());
            }
        }
        return found;
    }
}
