package dev.proofmark.gateway.statusindex;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where the index is kept, and how it keeps in touch. */
@ConfigMapping(prefix = "proofmark.status-index")
public interface StatusIndexConfiguration {

    /** The folder of its file, which belongs to one gateway alone; what is lost of it is made anew from the topic. */
    Path folder();

    /** Memory for pages of the file, in MiB. */
    @WithDefault("16")
    int cacheMebibytes();

    /** Between two questions to the broker how far the topic goes. */
    @WithDefault("1S")
    Duration contact();

    /** How long the broker may take to answer that. */
    @WithDefault("2S")
    Duration patience();

    /** Between two notes in the file of when the index was last in touch, where nothing else is to be written. */
    @WithDefault("10S")
    Duration noteContact();
}
