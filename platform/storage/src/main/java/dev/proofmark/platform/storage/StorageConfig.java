package dev.proofmark.platform.storage;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where a service keeps its files, and how much of the disk it leaves to others. */
@ConfigMapping(prefix = "proofmark.storage")
public interface StorageConfig {

    /** Folder of this service alone, on one file system, with a back-up. */
    Path root();

    /** Room that stays free for everything else on the disk; below it nothing is taken in. */
    @WithDefault("256M")
    MemorySize reserve();

    /** An incoming file that nobody has written to for so long was left behind by a crash. */
    @WithDefault("1H")
    Duration staleAfter();

    /** Content that nothing refers to goes when it is so old; far longer than any transaction takes. */
    @WithDefault("24H")
    Duration garbageAge();

    /** How far a container is looked into. */
    Containers containers();

    /** What a container of other files, such as an office document, may grow to; more is a bomb. */
    interface Containers {

        /** Files in it, with those of containers inside it. */
        @WithDefault("10000")
        int mostEntries();

        /** Bytes that all of it has when inflated. */
        @WithDefault("1G")
        MemorySize largestInflated();

        /** How many times its size it may grow, once it is past a few megabytes. */
        @WithDefault("200")
        int highestRatio();

        /** How many containers may lie inside one another. */
        @WithDefault("2")
        int deepest();
    }
}
