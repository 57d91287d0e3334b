package org.chorus.idea.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.chorus.common.Slices;
import org.chorus.host.ao.Sql;
import org.chorus.idea.Hot;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaState;

/**
 * The first tables had neither warmth nor waiting time nor words: gives them to the ideas that are there. Runs on an
 * empty database too, as every task does at the first installation, and again is no harm.
 */
public final class Upgrade02FindableIdeas implements ActiveObjectsUpgradeTask {

    private static final int AT_ONCE = 200;

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("2");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion from, ActiveObjects ao) {
        ao.migrate(IdeaRow.class, IdeaTermRow.class);
        List<Integer> ids = new ArrayList<>();
        ao.stream(IdeaRow.class, Query.select("ID"), row -> ids.add(row.getID()));
        Slices.of(ids, AT_ONCE).forEach(some -> upgrade(ao, some));
    }

    private static void upgrade(ActiveObjects ao, List<Integer> ids) {
        Object[] some = ids.toArray();
        IdeaRow[] rows = ao.find(IdeaRow.class, Query.select().where("ID IN (" + Sql.marks(some.length) + ")", some));
        Stream.of(rows).forEach(Upgrade02FindableIdeas::fill);
        List<Idea> ideas = Stream.of(rows).map(IdeaRows::idea).toList();
        new AoIdeaTerms(ao).replace(ideas);
    }

    private static void fill(IdeaRow row) {
        boolean waits = row.getState().equals(IdeaState.SPARK.name()) && IdeaRows.text(row.getAnswer()).isEmpty();
        row.setHot(Hot.of(row.getCreatedAt(), row.getEndorsements()));
        row.setWaitingSince(waits ? row.getCreatedAt() : 0);
        row.save();
    }
}
