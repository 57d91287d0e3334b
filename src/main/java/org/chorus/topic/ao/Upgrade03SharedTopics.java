package org.chorus.topic.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.chorus.common.InvalidInput;
import org.chorus.common.Slices;
import org.chorus.host.ao.Sql;
import org.chorus.topic.TopicName;

/**
 * Each space had topics of its own: gives them their entry in the vocabulary that all spaces share. Slugs are made anew
 * of the names, since what counts as one word became more forgiving; two topics of one space that are one now keep
 * their ideas and share the subject. Runs on an empty database too, and again is no harm.
 */
public final class Upgrade03SharedTopics implements ActiveObjectsUpgradeTask {

    private static final int AT_ONCE = 200;

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("3");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion from, ActiveObjects ao) {
        ao.migrate(TopicRow.class, SubjectRow.class);
        Map<String, Integer> subjects = new HashMap<>();
        ao.stream(SubjectRow.class, Query.select("ID, SLUG"), row -> subjects.put(row.getSlug(), row.getID()));
        List<Integer> ids = new ArrayList<>();
        ao.stream(TopicRow.class, Query.select("ID").order("ID"), row -> ids.add(row.getID()));
        Slices.of(ids, AT_ONCE).forEach(some -> upgrade(ao, some, subjects));
    }

    private static void upgrade(ActiveObjects ao, List<Integer> ids, Map<String, Integer> subjects) {
        Object[] some = ids.toArray();
        TopicRow[] rows = ao.find(TopicRow.class, Query.select().where("ID IN (" + Sql.marks(some.length) + ")", some).order("ID"));
        Stream.of(rows).filter(row -> row.getSubjectId() == null).forEach(row -> join(ao, row, subjects));
    }

    private static void join(ActiveObjects ao, TopicRow row, Map<String, Integer> subjects) {
        String slug = slugOf(row);
        row.setSubjectId(subjects.computeIfAbsent(slug, unknown -> ao.create(SubjectRow.class,
                new DBParam("SLUG", slug), new DBParam("HEAD", slug)).getID()));
        if (!slug.equals(row.getSlug())) {
            String key = row.getSpaceKey() + ":" + slug;
            boolean taken = ao.count(TopicRow.class, "NATURAL_KEY = ?", key) > 0;
            row.setSlug(slug);
            row.setNaturalKey(taken ? key + "#" + row.getID() : key);
        }
        row.save();
    }

    private static String slugOf(TopicRow row) {
        try {
            return new TopicName(row.getName()).slug();
        } catch (InvalidInput noNameByNow) {
            return row.getSlug();
        }
    }
}
