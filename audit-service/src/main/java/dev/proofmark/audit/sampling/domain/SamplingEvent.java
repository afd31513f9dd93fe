package dev.proofmark.audit.sampling.domain;

/** What has happened to a sample. */
public enum SamplingEvent {
    RECORDED
}
