package dev.proofmark.audit.testreport.domain;

/** What a metric or a criterion is called in the scheme. */
public record Title(String korean, String english) {}
