package dev.proofmark.platform.tasks;

import java.util.List;

/** A feature's part in the list of tasks. */
public interface TaskSource {

    /** The kinds of tasks that its rows are waiting in. */
    List<TaskKind> kinds();
}
