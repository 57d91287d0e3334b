package org.chorus.idea;

import java.util.List;
import java.util.Optional;

/** What ideas said and how they were decided, kept for ever. */
public interface IdeaHistory {

    void addVersions(List<IdeaVersion> versions);

    /** Latest first, at most 200. */
    List<IdeaVersion> versions(int ideaId);

    Optional<IdeaVersion> version(int ideaId, int version);

    /** @return the change with its id */
    StateChange addChange(StateChange change);

    void addChanges(List<StateChange> changes);

    /** The latest 200, oldest first. */
    List<StateChange> changes(int ideaId);
}
