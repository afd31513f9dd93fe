package dev.proofmark.evaluation.report;

import dev.proofmark.evaluation.Language;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a metric or an interval has no value, in the reader's language; formulas give their reasons in English. */
public final class Reasons {

    private static final String OF_CLASS = "class ";

    private static final Pattern RESAMPLES = Pattern.compile(
            "the metric is undefined in (\\d+) of (\\d+) resamples, which is more than lie outside the interval");

    private static final Map<String, String> KOREAN = Map.ofEntries(
            Map.entry("no sample is of the class", "이 클래스인 표본이 없음"),
            Map.entry("each sample is of the class", "모든 표본이 이 클래스임"),
            Map.entry("no sample is predicted to be of the class", "이 클래스로 예측된 표본이 없음"),
            Map.entry("no sample is or is predicted to be of the class", "이 클래스이거나 이 클래스로 예측된 표본이 없음"),
            Map.entry("no sample is of any class", "클래스가 있는 표본이 없음"),
            Map.entry("there are no samples", "표본이 없음"),
            Map.entry("no class is there or predicted", "실제 또는 예측된 클래스가 없음"),
            Map.entry(
                    "a class that is there is never predicted: the divergence is infinite",
                    "있는 클래스가 한 번도 예측되지 않아 발산이 무한함"),
            Map.entry("all samples are, and are predicted to be, of one class", "모든 표본이 한 클래스이고 그 클래스로 예측됨"),
            Map.entry("all samples are, or are predicted to be, of one class", "모든 표본이 한 클래스이거나 한 클래스로 예측됨"),
            Map.entry("none was computed", "계산하지 않음"),
            Map.entry("nothing was counted", "센 표본이 없음"),
            Map.entry("nothing was measured", "측정된 것이 없음"),
            Map.entry("all answers took no time on the clock", "모든 응답의 소요 시간이 0임"),
            Map.entry("the metric itself is undefined", "지표 자체가 정의되지 않음"));

    private Reasons() {}

    /** The reason in that language; as it is where it has no other words. */
    public static String of(String reason, Language language) {
        return language.of(korean(reason), reason);
    }

    private static String korean(String reason) {
        int end = reason.lastIndexOf(": ");
        if (reason.startsWith(OF_CLASS) && end > 0) {
            return "클래스 " + reason.substring(OF_CLASS.length(), end) + ": " + korean(reason.substring(end + 2));
        }
        Matcher resamples = RESAMPLES.matcher(reason);
        return resamples.matches()
                ? resamples.replaceFirst("재표본 $2개 가운데 $1개에서 지표가 정의되지 않아 구간 밖에 두는 비율을 넘음")
                : KOREAN.getOrDefault(reason, reason);
    }
}
