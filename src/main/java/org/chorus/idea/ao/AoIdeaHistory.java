package org.chorus.idea.ao;

import static org.chorus.idea.ao.IdeaRows.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.chorus.idea.IdeaHistory;
import org.chorus.idea.IdeaState;
import org.chorus.idea.IdeaVersion;
import org.chorus.idea.StateChange;

/** Versions and decisions in tables. */
public final class AoIdeaHistory implements IdeaHistory {

    private static final int MOST = 200;

    private final ActiveObjects ao;

    public AoIdeaHistory(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void addVersions(List<IdeaVersion> versions) {
        if (!versions.isEmpty()) {
            ao.create(IdeaVersionRow.class, versions.stream().map(AoIdeaHistory::columns).toList());
        }
    }

    @Override
    public List<IdeaVersion> versions(int ideaId) {
        Query query = Query.select().where("IDEA_ID = ?", ideaId).order("VERSION DESC, ID DESC").limit(MOST);
        return Stream.of(ao.find(IdeaVersionRow.class, query)).map(AoIdeaHistory::fromRow).toList();
    }

    @Override
    public Optional<IdeaVersion> version(int ideaId, int version) {
        Query query = Query.select().where("NATURAL_KEY = ?", ideaId + ":" + version);
        return Stream.of(ao.find(IdeaVersionRow.class, query)).map(AoIdeaHistory::fromRow).findFirst();
    }

    @Override
    public StateChange addChange(StateChange change) {
        int id = ao.create(StateChangeRow.class, columns(change)).getID();
        return new StateChange(id, change.ideaId(), change.from(), change.to(), change.answer(), change.by(), change.at());
    }

    @Override
    public void addChanges(List<StateChange> changes) {
        if (!changes.isEmpty()) {
            ao.create(StateChangeRow.class, changes.stream().map(AoIdeaHistory::columns).toList());
        }
    }

    @Override
    public List<StateChange> changes(int ideaId) {
        Query query = Query.select().where("IDEA_ID = ?", ideaId).order("ID DESC").limit(MOST);
        List<StateChange> latestFirst = Stream.of(ao.find(StateChangeRow.class, query)).map(AoIdeaHistory::fromRow)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(latestFirst);
        return List.copyOf(latestFirst);
    }

    private static Map<String, Object> columns(IdeaVersion version) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("IDEA_ID", version.ideaId());
        columns.put("VERSION", version.version());
        columns.put("TITLE", version.title());
        columns.put("TEXT", version.text());
        columns.put("EDITOR_KEY", version.editorKey());
        columns.put("CREDIT_KEY", version.creditKey());
        columns.put("EDITED_AT", version.at());
        columns.put("NATURAL_KEY", version.ideaId() + ":" + version.version());
        return columns;
    }

    private static Map<String, Object> columns(StateChange change) {
        return Map.of("IDEA_ID", change.ideaId(), "FROM_STATE", change.from().name(), "TO_STATE", change.to().name(),
                "ANSWER", change.answer(), "ACTOR_KEY", change.by(), "CHANGED_AT", change.at());
    }

    private static IdeaVersion fromRow(IdeaVersionRow row) {
        return new IdeaVersion(row.getIdeaId(), row.getVersion(), row.getTitle(), text(row.getText()), text(row.getEditorKey()),
                text(row.getCreditKey()), row.getEditedAt());
    }

    private static StateChange fromRow(StateChangeRow row) {
        return new StateChange(row.getID(), row.getIdeaId(), IdeaState.valueOf(row.getFromState()),
                IdeaState.valueOf(row.getToState()), text(row.getAnswer()), text(row.getActorKey()), row.getChangedAt());
    }
}
