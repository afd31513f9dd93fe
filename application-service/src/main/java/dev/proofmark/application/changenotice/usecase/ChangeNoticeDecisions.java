package dev.proofmark.application.changenotice.usecase;

import dev.proofmark.application.changenotice.domain.ChangeNotice;
import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand;
import dev.proofmark.application.changenotice.domain.ChangeNoticeEvent;
import dev.proofmark.application.changenotice.domain.ChangeNoticeRules;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stores what a rule allowed, and announces it: nobody announces what was not saved. */
@ApplicationScoped
public class ChangeNoticeDecisions {

    private final ChangeNotices notices;
    private final ChangeNoticeAnnouncements announcements;

    public ChangeNoticeDecisions(ChangeNotices notices, ChangeNoticeAnnouncements announcements) {
        this.notices = notices;
        this.announcements = announcements;
    }

    /** The new notice; fails with the refusal if a rule forbids it. */
    Uni<ChangeNotice> add(Outcome<ChangeNotice, ChangeNoticeEvent> told, CommandContext context) {
        Outcome.Accepted<ChangeNotice, ChangeNoticeEvent> outcome = told.orThrow();
        return notices.add(outcome.state(), context.now()).call(() -> announce(outcome.events(), context));
    }

    /** The notice after the command; fails with the refusal if a rule forbids it. */
    Uni<ChangeNotice> carryOut(ChangeNotice notice, ChangeNoticeCommand command, CommandContext context) {
        Outcome.Accepted<ChangeNotice, ChangeNoticeEvent> outcome =
                ChangeNoticeRules.decide(notice, command).orThrow();
        return notices.save(outcome.state(), context.now()).call(() -> announce(outcome.events(), context));
    }

    private Uni<Void> announce(List<ChangeNoticeEvent> events, CommandContext context) {
        Uni<Void> announced = Uni.createFrom().voidItem();
        for (ChangeNoticeEvent event : events) {
            announced = announced.chain(() -> announcements.announce(event, context));
        }
        return announced;
    }
}
