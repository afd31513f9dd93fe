package dev.proofmark.audit.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Tools that were offline: each has found so many things and has changed its mind about each once. */
final class Tools {

    static final int REVISIONS = 2;

    private final List<List<UUID>> findings = new ArrayList<>();
    private final int findingsEach;
    private final Random random;

    Tools(int tools, int findingsEach, long seed) {
        this.findingsEach = findingsEach;
        this.random = new Random(seed);
        for (int tool = 0; tool < tools; tool++) {
            List<UUID> own = new ArrayList<>();
            for (int finding = 0; finding < findingsEach; finding++) {
                own.add(UUID.randomUUID());
            }
            findings.add(own);
        }
    }

    /** A burst of one tool. */
    record Burst(int tool, List<Map<String, Object>> sendings) {}

    /** Every burst twice and in random order: older revisions arrive after newer ones. */
    List<Burst> bursts(int size) {
        List<Burst> bursts = new ArrayList<>();
        for (int tool = 0; tool < findings.size(); tool++) {
            for (int revision = 1; revision <= REVISIONS; revision++) {
                for (int from = 0; from < findingsEach; from += size) {
                    Burst burst = burst(tool, revision, from, Math.min(from + size, findingsEach));
                    bursts.addAll(List.of(burst, burst));
                }
            }
        }
        Collections.shuffle(bursts, random);
        return bursts;
    }

    private Burst burst(int tool, int revision, int from, int to) {
        List<Map<String, Object>> sendings = new ArrayList<>();
        for (UUID finding : findings.get(tool).subList(from, to)) {
            sendings.add(Forms.sending(finding, device(tool), revision, statement(revision)));
        }
        return new Burst(tool, sendings);
    }

    UUID finding(int tool, int number) {
        return findings.get(tool).get(number);
    }

    int count() {
        return findings.size() * findingsEach;
    }

    static String device(int tool) {
        return "tool-" + tool;
    }

    static String statement(int revision) {
        return revision + "번째로 적은 내용";
    }
}
