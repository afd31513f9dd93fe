package dev.proofmark.audit.finding.domain;

import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a finding says, which may change until the client has answered and the report is issued; its grade may
 * rise after that too (ISO/IEC 17021-1:2015, 9.4.5).
 *
 * <pre>
 * status            Raise   Revise   Regrade up          Regrade down
 * none              new     –        –                   –
 * RAISED            –       same     higher              MAJOR to MINOR, before the report
 * RECORDED          –       same     raised, before the report
 * VERIFIED_CLOSED   –       –        –                   –
 * any other         –       –        higher              MAJOR to MINOR, before the report
 * </pre>
 */
public final class ContentDecisions {

    private ContentDecisions() {}

    /** A new finding, or why there is none: only the lead or an auditor raises one, and I-13 tells what it has to name. */
    public static Outcome<Revised, FindingEvent> raise(
            FindingIdentity identity,
            FindingContent content,
            FindingSource source,
            ContentGround ground,
            FindingActor actor,
            LocalDate today) {
        var objection = objectionToContent(content, ground, actor);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var graded = FindingContentPolicy.graded(content, ground);
        var finding = new Finding(
                identity,
                graded,
                source,
                Finding.statusOf(graded),
                actor.personId(),
                today,
                FollowUp.none(),
                FindingDates.NONE,
                0);
        var history = new ArrayList<FindingRevision>();
        history.add(revision(finding, FindingRevision.Cause.RAISED, source, content, "", actor.personId(), today));
        if (graded.grade() != content.grade()) {
            history.add(byRule(finding, FindingRevision.Cause.REPEATED, actor.personId(), today));
        }
        return Outcome.accepted(new Revised(finding, history), FindingEvent.RAISED);
    }

    /** Another content by somebody who has seen the present one; the grade is not theirs to change. */
    public static Outcome<Revised, FindingEvent> revise(
            Finding finding,
            FindingContent content,
            FindingSource source,
            ContentGround ground,
            FindingActor actor,
            LocalDate today) {
        var objection =
                objectionToContent(content, ground, actor).or(() -> objectionToRevision("ReviseFinding", finding));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var graded = FindingContentPolicy.graded(content, ground);
        if (graded.grade() != finding.content().grade()) {
            return Outcome.refused(Refusal.at("grade-by-regrading", "/grade"));
        }
        var revised = finding.stating(graded, source);
        var entry = revision(revised, FindingRevision.Cause.REVISED, source, graded, "", actor.personId(), today);
        return Outcome.accepted(new Revised(revised, List.of(entry)), FindingEvent.REVISED);
    }

    /**
     * Another grade, by the lead and with a reason. It never falls unseen: after the report not at all, and a
     * nonconformity never becomes an opportunity (9.4.5.2).
     *
     * @param content what the finding says with the new grade
     * @param reported whether the report is issued, which says what it says
     */
    public static Outcome<Revised, FindingEvent> regrade(
            Finding finding,
            FindingContent content,
            String reason,
            boolean reported,
            ContentGround ground,
            FindingActor actor,
            LocalDate today) {
        var objection = objectionToRegrading(finding, content.grade(), reported, actor)
                .or(() -> FindingContentPolicy.objection(content, ground));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var regraded = finding.stating(content, finding.source());
        var entry = revision(
                regraded,
                FindingRevision.Cause.REGRADED,
                FindingSource.ONLINE,
                content,
                reason,
                actor.personId(),
                today);
        return Outcome.accepted(new Revised(regraded, List.of(entry)), FindingEvent.REGRADED);
    }

    /**
     * A minor that was not answered or not closed in time becomes a major; empty where nothing is to do, so that asking
     * again changes nothing (the body's rule for 9.4.9).
     *
     * @param actor the service, which acts by itself
     * @param latestForMajors the day by which majors have to be verified; null without one
     */
    public static Optional<Revised> escalate(
            Finding finding, FollowUpTimes times, @Nullable LocalDate latestForMajors, String actor, LocalDate today) {
        var overdue = finding.due().filter(due -> today.isAfter(due.on())).isPresent();
        if (finding.content().grade() != FindingGrade.MINOR || !overdue) {
            return Optional.empty();
        }
        var escalated = finding.stating(finding.content().with(FindingGrade.MAJOR), finding.source())
                .due(times.from(today, FindingGrade.MAJOR, latestForMajors));
        return Optional.of(
                new Revised(escalated, List.of(byRule(escalated, FindingRevision.Cause.OVERDUE, actor, today))));
    }

    /** The finding with the days that the client has from its report on, or from its new grade. */
    public static Finding dated(
            Finding finding, FollowUpTimes times, @Nullable LocalDate latestForMajors, LocalDate today) {
        return finding.due(times.from(today, finding.content().grade(), latestForMajors));
    }

    /** What findings say is the team's auditors' to write; whoever advises tells them (9.2.2.1). */
    public static Optional<Refusal> objectionToWriter(FindingActor actor) {
        return actor.capacity().audits() ? Optional.empty() : Optional.of(Refusal.of("auditors-only"));
    }

    static Optional<Refusal> objectionToContent(FindingContent content, ContentGround ground, FindingActor actor) {
        return objectionToWriter(actor).or(() -> FindingContentPolicy.objection(content, ground));
    }

    /** What the client has answered is not changed under its hands. */
    static Optional<Refusal> objectionToRevision(String command, Finding finding) {
        return finding.status() == FindingStatus.RAISED || finding.status() == FindingStatus.RECORDED
                ? Optional.empty()
                : Optional.of(Refusal.wrongState(command, finding.status()));
    }

    private static Optional<Refusal> objectionToRegrading(
            Finding finding, FindingGrade next, boolean reported, FindingActor actor) {
        var present = finding.content().grade();
        if (actor.capacity() != Capacity.LEADS) {
            return Optional.of(Refusal.of("lead-auditor-only"));
        }
        if (finding.status() == FindingStatus.VERIFIED_CLOSED || (reported && !present.isNonconformity())) {
            return Optional.of(Refusal.wrongState("RegradeFinding", finding.status()));
        }
        if (next == present) {
            return Optional.of(Refusal.at("grade-unchanged", "/grade"));
        }
        return next.isGraverThan(present) ? Optional.empty() : objectionToLowering(next, reported);
    }

    static Optional<Refusal> objectionToLowering(FindingGrade next, boolean reported) {
        if (!next.isNonconformity()) {
            return Optional.of(Refusal.at("no-nonconformity-as-opportunity", "/grade"));
        }
        return reported ? Optional.of(Refusal.at("grade-lowered-after-report", "/grade")) : Optional.empty();
    }

    static FindingRevision revision(
            Finding finding,
            FindingRevision.Cause cause,
            FindingSource source,
            FindingContent content,
            String reason,
            String actor,
            LocalDate today) {
        return new FindingRevision(finding.id(), cause, source, content, reason, actor, today);
    }

    private static FindingRevision byRule(Finding finding, FindingRevision.Cause cause, String actor, LocalDate today) {
        return revision(finding, cause, FindingSource.ONLINE, finding.content(), "", actor, today);
    }
}
