package dev.proofmark.platform.storage;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;

/** Configuration as its defaults say, except where a test says otherwise. */
public record Settings(Path root, int mostEntries, MemorySize largestInflated, int highestRatio)
        implements StorageConfig, StorageConfig.Containers {

    public static Settings at(Path root) {
        return new Settings(root, 10_000, size(1L << 30), 200);
    }

    public Settings withMostEntries(int most) {
        return new Settings(root, most, largestInflated, highestRatio);
    }

    public Settings withLargestInflated(long bytes) {
        return new Settings(root, mostEntries, size(bytes), highestRatio);
    }

    @Override
    public MemorySize reserve() {
        return size(1);
    }

    @Override
    public Duration staleAfter() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration garbageAge() {
        return Duration.ofHours(24);
    }

    @Override
    public Containers containers() {
        return this;
    }

    @Override
    public int deepest() {
        return 2;
    }

    private static MemorySize size(long bytes) {
        return new MemorySize(BigInteger.valueOf(bytes));
    }
}
