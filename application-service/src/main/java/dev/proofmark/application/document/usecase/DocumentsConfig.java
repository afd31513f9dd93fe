package dev.proofmark.application.document.usecase;

import dev.proofmark.platform.storage.inspection.FileFormat;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** What documents applicants may lay beside an application. */
@ConfigMapping(prefix = "proofmark.documents")
public interface DocumentsConfig {

    /** Largest content of one document; the gateway must let it pass, too. */
    @WithDefault("500M")
    MemorySize largest();

    /** All contents beside one application together. */
    @WithDefault("2G")
    MemorySize total();

    /** Documents beside one application. */
    @WithDefault("500")
    int count();

    /** Contents that one document may get in the course of time. */
    @WithDefault("50")
    int versions();

    /** Formats that are taken in. */
    @WithDefault("PDF,PNG,JPEG,DOCX,XLSX,PPTX,ODT,ODS,CSV,TXT")
    Set<FileFormat> formats();

    /** How long an upload waits for the scanner's verdict; after that it answers, and the scan goes on. */
    @WithDefault("10S")
    Duration scanPatience();

    /** Longest pause before a scan that gave no verdict is tried again. */
    @WithDefault("5M")
    Duration longestScanPause();
}
