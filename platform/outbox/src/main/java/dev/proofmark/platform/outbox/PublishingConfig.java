package dev.proofmark.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are published. */
@ConfigMapping(prefix = "proofmark.outbox")
public interface PublishingConfig {

    /** How often the outbox is looked at even if nobody nudges: for what another instance left behind. */
    @WithDefault("1S")
    Duration poll();

    /** Partitions of a topic that does not exist yet. */
    @WithDefault("6")
    int partitions();

    /** Rows that are sent before they are deleted together. */
    @WithDefault("200")
    int batch();

    /** How long an event may take to be acknowledged by the broker before the batch is given up for now. */
    @WithDefault("15S")
    Duration deliveryTimeout();
}
