package org.chorus.idea.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chorus.host.ao.Sql;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaTerms;
import org.chorus.text.Words;

/** The inverted index in a table: each word of an idea once, with its board. */
public final class AoIdeaTerms implements IdeaTerms {

    /** A person's key is nothing that anybody searches for, and nothing that a search may betray. */
    private static final Pattern STORED_MENTION = Pattern.compile("@\\{key:[^}]*}");

    private final ActiveObjects ao;

    public AoIdeaTerms(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Collection<Idea> ideas) {
        List<Map<String, Object>> rows = new ArrayList<>();
        ideas.forEach(idea -> rows.addAll(rows(idea)));
        if (!rows.isEmpty()) {
            ao.create(IdeaTermRow.class, rows);
        }
    }

    @Override
    public void replace(Collection<Idea> ideas) {
        if (!ideas.isEmpty()) {
            Object[] ids = ideas.stream().map(Idea::id).toArray();
            ao.deleteWithSQL(IdeaTermRow.class, "IDEA_ID IN (" + Sql.marks(ids.length) + ")", ids);
            add(ideas);
        }
    }

    private static List<Map<String, Object>> rows(Idea idea) {
        Set<String> title = new HashSet<>(Words.of(idea.title()));
        Set<String> all = new HashSet<>(Words.of(STORED_MENTION.matcher(idea.text()).replaceAll(" ")));
        all.addAll(title);
        List<Map<String, Object>> rows = new ArrayList<>();
        all.forEach(term -> rows.add(Map.of(
                "BOARD_ID", idea.boardId(),
                "IDEA_ID", idea.id(),
                "TERM", term,
                "STEM", IdeaSelect.stem(idea.boardId(), term),
                "IN_TITLE", title.contains(term))));
        return rows;
    }
}
