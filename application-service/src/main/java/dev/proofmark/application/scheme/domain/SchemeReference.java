package dev.proofmark.application.scheme.domain;

/** A scheme in one version: everything is decided under the version that it was made under. */
public record SchemeReference(String id, int version) {}
