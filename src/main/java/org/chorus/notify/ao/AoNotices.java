package org.chorus.notify.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.chorus.common.Slices;
import org.chorus.common.TimeCursor;
import org.chorus.host.Chance;
import org.chorus.host.Transactions;
import org.chorus.host.ao.Sql;
import org.chorus.notify.Happening;
import org.chorus.notify.Notice;
import org.chorus.notify.Notices;
import org.chorus.notify.Subject;
import org.chorus.notify.SubjectKind;

/** Notices in Active Objects; a claim is one conditional UPDATE, which the database lets only one sender win. */
public final class AoNotices implements Notices {

    private static final String NEWEST_FIRST = "CREATED_AT DESC, ID DESC";
    private static final String BEHIND = "CREATED_AT <= ? AND (CREATED_AT < ? OR ID < ?)";
    private static final String WAITING = "WAITING";
    private static final String DAILY = "DAILY";
    private static final String NONE = "NONE";

    private final ActiveObjects ao;
    private final Sql sql;
    private final Transactions transactions;
    private final Chance chance;

    public AoNotices(ActiveObjects ao, Sql sql, Transactions transactions, Chance chance) {
        this.ao = ao;
        this.sql = sql;
        this.transactions = transactions;
        this.chance = chance;
    }

    @Override
    public void add(List<Notice> notices) {
        create(notices, AoNotices::mail);
    }

    @Override
    public void addNew(List<Notice> notices) {
        insert(notices, AoNotices::mail);
    }

    private static String mail(Notice notice) {
        return notice.happening().kind().isAtOnce() ? WAITING : DAILY;
    }

    @Override
    public void addSilently(List<Notice> notices) {
        create(notices, notice -> NONE);
    }

    @Override
    public void takeBack(String event, String recipient) {
        sql.update("DELETE FROM {NOTICE} WHERE [NATURAL_KEY] = ? AND [READ_AT] = ?", List.of(naturalKey(event, recipient), 0L));
    }

    @Override
    public List<Notice> of(String recipient, TimeCursor before, int most) {
        return found(Query.select().where("RECIPIENT_KEY = ? AND " + BEHIND, recipient, before.at(), before.at(), before.id())
                .order(NEWEST_FIRST).limit(most));
    }

    @Override
    public List<Notice> unread(String recipient, TimeCursor before, int most) {
        return found(Query.select().where("RECIPIENT_KEY = ? AND READ_AT = ? AND " + BEHIND, recipient, 0L, before.at(), before.at(),
                before.id()).order(NEWEST_FIRST).limit(most));
    }

    @Override
    public void read(String recipient, int upTo, long now) {
        transactions.required(() -> {
            sql.list(1, "SELECT n.[CREATED_AT], n.[ID] FROM {NOTICE} n WHERE n.[RECIPIENT_KEY] = ? AND n.[ID] <= ? ORDER BY n.[ID] DESC",
                    List.of(recipient, upTo), row -> new TimeCursor(row.getLong(1), row.getInt(2))).forEach(last ->
                    sql.update("UPDATE {NOTICE} SET [READ_AT] = ? WHERE [RECIPIENT_KEY] = ? AND [READ_AT] = ?"
                            + " AND [CREATED_AT] <= ? AND ([CREATED_AT] < ? OR [ID] <= ?)",
                            List.of(now, recipient, 0L, last.at(), last.at(), last.id())));
        });
    }

    @Override
    public void readSome(String recipient, Collection<Integer> ids, long now) {
        List<Object> values = new ArrayList<>(List.of(now, recipient, 0L));
        values.addAll(ids);
        transactions.required(() -> {
            sql.update("UPDATE {NOTICE} SET [READ_AT] = ? WHERE [RECIPIENT_KEY] = ? AND [READ_AT] = ? AND [ID] IN ("
                    + Sql.marks(ids.size()) + ")", values);
        });
    }

    @Override
    public List<Notice> forDigest(String recipient, int after, int most) {
        return found(Query.select().where("RECIPIENT_KEY = ? AND READ_AT = ? AND MAIL_STATE = ? AND ID > ?", recipient, 0L, DAILY, after)
                .order("ID").limit(most));
    }

    private List<Notice> found(Query query) {
        return Stream.of(ao.find(NoticeRow.class, query)).map(AoNotices::notice).toList();
    }

    @Override
    public List<Bundle> due(long now, int most) {
        return sql.list(most, "SELECT n.[RECIPIENT_KEY], n.[SUBJECT_KIND], n.[IDEA_ID] FROM {NOTICE} n"
                + " WHERE n.[DUE_AT] > ? AND n.[DUE_AT] <= ? GROUP BY n.[RECIPIENT_KEY], n.[SUBJECT_KIND], n.[IDEA_ID]"
                + " ORDER BY MIN(n.[DUE_AT]), MIN(n.[ID])", List.of(0L, now),
                row -> new Bundle(row.getString(1), new Subject(SubjectKind.valueOf(row.getString(2)), row.getInt(3))));
    }

    @Override
    public List<Notice> claim(Bundle bundle, long now) {
        String claim = chance.word(16);
        return transactions.required(() -> {
            int taken = sql.update("UPDATE {NOTICE} SET [CLAIM] = ?, [CLAIMED_AT] = ?, [DUE_AT] = ?"
                    + " WHERE [RECIPIENT_KEY] = ? AND [SUBJECT_KIND] = ? AND [IDEA_ID] = ? AND [DUE_AT] > ? AND [DUE_AT] <= ?",
                    List.of(claim, now, 0L, bundle.recipient(), bundle.subject().kind().name(), bundle.subject().id(), 0L, now));
            return taken == 0 ? List.of() : found(Query.select().where("CLAIM = ?", claim).order("CREATED_AT, ID"));
        });
    }

    @Override
    public void sent(Collection<Notice> notices, long now) {
        end(notices, "SENT", 0, now);
    }

    @Override
    public void dropped(Collection<Notice> notices) {
        end(notices, "DROPPED", 0, 0);
    }

    @Override
    public void failed(Collection<Notice> notices) {
        end(notices, "FAILED", 0, 0);
    }

    @Override
    public void backToDigest(Collection<Notice> notices) {
        end(notices, DAILY, 0, 0);
    }

    @Override
    public void retryAt(Collection<Notice> notices, long time) {
        end(notices, WAITING, time, 0);
    }

    @Override
    public void release(long claimedBefore, long now) {
        transactions.required(() -> {
            sql.update("UPDATE {NOTICE} SET [CLAIM] = ?, [CLAIMED_AT] = ?, [DUE_AT] = ?,"
                    + " [ATTEMPTS] = [ATTEMPTS] + 1 WHERE [CLAIMED_AT] > ? AND [CLAIMED_AT] < ?",
                    List.of("", 0L, now, 0L, claimedBefore));
        });
    }

    private void end(Collection<Notice> notices, String state, long dueAt, long sentAt) {
        if (notices.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>(List.of("", 0L, state, dueAt, sentAt, dueAt == 0 ? 0 : 1));
        notices.forEach(notice -> values.add(notice.id()));
        transactions.required(() -> {
            sql.update("UPDATE {NOTICE} SET [CLAIM] = ?, [CLAIMED_AT] = ?, [MAIL_STATE] = ?, [DUE_AT] = ?, [SENT_AT] = ?,"
                    + " [ATTEMPTS] = [ATTEMPTS] + ? WHERE [ID] IN (" + Sql.marks(notices.size()) + ")", values);
        });
    }

    private void create(List<Notice> notices, Function<Notice, String> state) {
        Slices.listed(notices).forEach(some -> createSome(some, state));
    }

    private void createSome(List<Notice> notices, Function<Notice, String> state) {
        Set<String> told = told(notices.stream().map(AoNotices::naturalKey).toList());
        insert(notices.stream().filter(notice -> told.add(naturalKey(notice))).toList(), state);
    }

    private void insert(List<Notice> notices, Function<Notice, String> state) {
        if (!notices.isEmpty()) {
            ao.create(NoticeRow.class, notices.stream().map(notice -> columns(notice, state.apply(notice))).toList());
        }
    }

    private Set<String> told(List<String> keys) {
        Set<String> told = new HashSet<>();
        Stream.of(ao.find(NoticeRow.class, Query.select().where("NATURAL_KEY IN (" + Sql.marks(keys.size()) + ")", keys.toArray())))
                .forEach(row -> told.add(row.getNaturalKey()));
        return told;
    }

    private static Map<String, Object> columns(Notice notice, String state) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("NATURAL_KEY", naturalKey(notice));
        columns.put("EVENT_KEY", notice.event());
        columns.put("RECIPIENT_KEY", notice.recipient());
        columns.put("HAPPENING", notice.happening().name());
        columns.put("BOARD_ID", notice.boardId());
        columns.put("SUBJECT_KIND", notice.subject().kind().name());
        columns.put("IDEA_ID", notice.subject().id());
        columns.put("ACTOR_KEY", notice.actor());
        columns.put("DETAIL_ID", notice.detailId());
        columns.put("CREATED_AT", notice.createdAt());
        columns.put("DUE_AT", state.equals(WAITING) ? notice.createdAt() : 0L);
        columns.put("CLAIMED_AT", 0L);
        columns.put("CLAIM", "");
        columns.put("ATTEMPTS", 0);
        columns.put("MAIL_STATE", state);
        columns.put("SENT_AT", 0L);
        columns.put("READ_AT", notice.readAt());
        return columns;
    }

    private static String naturalKey(Notice notice) {
        return naturalKey(notice.event(), notice.recipient());
    }

    private static String naturalKey(String event, String recipient) {
        return event + ":" + recipient;
    }

    private static Notice notice(NoticeRow row) {
        return new Notice(row.getID(), row.getEventKey(), row.getRecipientKey(), Happening.valueOf(row.getHappening()),
                row.getBoardId(), new Subject(SubjectKind.valueOf(row.getSubjectKind()), row.getIdeaId()),
                Objects.toString(row.getActorKey(), ""), row.getDetailId(), row.getCreatedAt(), row.getAttempts(), row.getReadAt());
    }
}
