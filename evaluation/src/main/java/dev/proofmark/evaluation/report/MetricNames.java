package dev.proofmark.evaluation.report;

import dev.proofmark.evaluation.Language;
import dev.proofmark.evaluation.measurement.Metric;
import dev.proofmark.evaluation.timing.TimingMetric;

/** The metrics' names for people. */
public final class MetricNames {

    private MetricNames() {}

    /** Its name. */
    public static String of(Metric metric, Language language) {
        return switch (metric) {
            case ACCURACY -> language.of("정확도", "Accuracy");
            case PRECISION -> language.of("정밀도", "Precision");
            case RECALL -> language.of("재현율", "Recall");
            case SPECIFICITY -> language.of("특이도", "Specificity");
            case F1 -> "F1";
            case F2 -> "F2";
            case F_HALF -> "F0.5";
            case AUC -> language.of("ROC 곡선 아래 면적", "Area under the ROC curve");
            case AVERAGE_PRECISION -> language.of("평균 정밀도(PR 곡선 아래 면적)", "Average precision (area under PR)");
            case KAPPA -> language.of("카파", "Cohen's kappa");
            case MCC -> language.of("매슈스 상관계수", "Matthews correlation");
            case MACRO_PRECISION -> language.of("거시 평균 정밀도", "Precision, macro");
            case MACRO_RECALL -> language.of("거시 평균 재현율", "Recall, macro");
            case MACRO_F1 -> language.of("거시 평균 F1", "F1, macro");
            case MICRO_PRECISION -> language.of("미시 평균 정밀도", "Precision, micro");
            case MICRO_RECALL -> language.of("미시 평균 재현율", "Recall, micro");
            case MICRO_F1 -> language.of("미시 평균 F1", "F1, micro");
            case WEIGHTED_PRECISION -> language.of("가중 평균 정밀도", "Precision, weighted");
            case WEIGHTED_RECALL -> language.of("가중 평균 재현율", "Recall, weighted");
            case WEIGHTED_F1 -> language.of("가중 평균 F1", "F1, weighted");
            case HAMMING_LOSS -> language.of("해밍 손실", "Hamming loss");
            case EXACT_MATCH_RATIO -> language.of("완전 일치율", "Exact match ratio");
            case JACCARD -> language.of("자카드 지수", "Jaccard index");
            case KULLBACK_LEIBLER -> language.of("쿨백-라이블러 발산", "Kullback-Leibler divergence");
            case JENSEN_SHANNON -> language.of("옌센-섀넌 발산", "Jensen-Shannon divergence");
            case TOTAL_VARIATION -> language.of("총변동 거리", "Total variation");
        };
    }

    /** Its name, with its unit. */
    public static String of(TimingMetric metric, Language language) {
        return switch (metric) {
            case LATENCY_MEAN -> language.of("평균 지연(초)", "Latency, mean (s)");
            case LATENCY_LEAST -> language.of("최소 지연(초)", "Latency, least (s)");
            case LATENCY_P50 -> language.of("지연 50 백분위수(초)", "Latency, 50th percentile (s)");
            case LATENCY_P90 -> language.of("지연 90 백분위수(초)", "Latency, 90th percentile (s)");
            case LATENCY_P95 -> language.of("지연 95 백분위수(초)", "Latency, 95th percentile (s)");
            case LATENCY_P99 -> language.of("지연 99 백분위수(초)", "Latency, 99th percentile (s)");
            case LATENCY_P999 -> language.of("지연 99.9 백분위수(초)", "Latency, 99.9th percentile (s)");
            case LATENCY_LARGEST -> language.of("최대 지연(초)", "Latency, largest (s)");
            case THROUGHPUT -> language.of("처리량(응답/초)", "Throughput (answers/s)");
            case THROUGHPUT_LEAST -> language.of("초별 최소 처리량", "Throughput by second, least");
            case THROUGHPUT_P1 -> language.of("초별 처리량 1 백분위수", "Throughput by second, 1st percentile");
            case THROUGHPUT_P5 -> language.of("초별 처리량 5 백분위수", "Throughput by second, 5th percentile");
            case THROUGHPUT_P50 -> language.of("초별 처리량 50 백분위수", "Throughput by second, 50th percentile");
            case THROUGHPUT_LARGEST -> language.of("초별 최대 처리량", "Throughput by second, largest");
        };
    }
}
