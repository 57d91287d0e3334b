package org.chorus.idea.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.chorus.host.ao.Sql;
import org.chorus.idea.IdeaLink;
import org.chorus.idea.IdeaLinks;

/** Links between ideas in tables. */
public final class AoIdeaLinks implements IdeaLinks {

    private static final int MOST_KEYS = 500;

    private final ActiveObjects ao;
    private final Sql sql;

    public AoIdeaLinks(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public List<IdeaLink> touching(Collection<Integer> ideaIds) {
        if (ideaIds.isEmpty()) {
            return List.of();
        }
        String marks = Sql.marks(ideaIds.size());
        List<Integer> twice = Stream.concat(ideaIds.stream(), ideaIds.stream()).toList();
        return sql.list(Integer.MAX_VALUE, "SELECT l.[FROM_ID], l.[TO_ID], l.[KIND] FROM {IDEA_LINK} l WHERE l.[FROM_ID] IN (" + marks
                + ") OR l.[TO_ID] IN (" + marks + ") ORDER BY l.[ID]", twice,
                row -> new IdeaLink(row.getInt(1), row.getInt(2), IdeaLink.Kind.valueOf(row.getString(3))));
    }

    @Override
    public void add(Collection<IdeaLink> links) {
        Map<String, IdeaLink> missing = new LinkedHashMap<>();
        links.forEach(link -> missing.put(key(link), link));
        inParts(missing.keySet(), keys -> Stream.of(ao.find(IdeaLinkRow.class, within(keys))).map(IdeaLinkRow::getNaturalKey).toList())
                .forEach(missing::remove);
        if (!missing.isEmpty()) {
            ao.create(IdeaLinkRow.class, missing.values().stream().map(link -> Map.<String, Object>of(
                    "FROM_ID", link.from(), "TO_ID", link.to(), "KIND", link.kind().name(), "NATURAL_KEY", key(link))).toList());
        }
    }

    @Override
    public void remove(Collection<IdeaLink> links) {
        inParts(links.stream().map(AoIdeaLinks::key).toList(), keys -> {
            ao.deleteWithSQL(IdeaLinkRow.class, "NATURAL_KEY IN (" + Sql.marks(keys.size()) + ")", keys.toArray());
            return List.of();
        });
    }

    private static Query within(List<String> keys) {
        return Query.select().where("NATURAL_KEY IN (" + Sql.marks(keys.size()) + ")", keys.toArray());
    }

    private static List<String> inParts(Collection<String> keys, Function<List<String>, List<String>> work) {
        List<String> all = List.copyOf(keys);
        List<String> results = new ArrayList<>();
        for (int i = 0; i < all.size(); i += MOST_KEYS) {
            results.addAll(work.apply(all.subList(i, Math.min(all.size(), i + MOST_KEYS))));
        }
        return results;
    }

    private static String key(IdeaLink link) {
        return link.kind().name() + ":" + link.from() + ":" + link.to();
    }
}
