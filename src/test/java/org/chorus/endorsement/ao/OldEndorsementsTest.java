package org.chorus.endorsement.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.chorus.common.Ref;
import org.chorus.given.Databases;
import org.chorus.host.ao.Sql;
import org.chorus.sandbox.ao.Database;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class OldEndorsementsTest {

    private static final Ref IDEA = Ref.of("idea", 3);
    private final Database database;

    public OldEndorsementsTest(String name, Supplier<Database> opening) {
        database = opening.get();
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return Databases.both();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void whatWasGivenBeforeWorksCouldBeGoneCountsAndCanBeMarked() {
        put(database.activeObjects("org.chorus", FirstEndorsementRow.class));
        AoGiven given = new AoGiven(database.activeObjects("org.chorus", EndorsementRow.class), new Sql(database.executors()));

        assertFalse(given.forWorks(Set.of(IDEA)).get(0).isWorkGone());
        assertEquals(1, given.around(Set.of("ann")).size());
        given.putWorkGone(List.of(1), 5);
        assertTrue(given.byId(1).orElseThrow().isWorkGone());
        assertEquals(List.of(), given.around(Set.of("ann")));
        assertEquals(List.of(), given.aroundAbout(Set.of(1)));
        given.putWorkGone(List.of(1), 0);
        assertEquals(1, given.aroundAbout(Set.of(1)).size());
    }

    private static void put(ActiveObjects old) {
        old.create(FirstEndorsementRow.class, new DBParam("GIVER_KEY", "bob"), new DBParam("RECEIVER_KEY", "ann"),
                new DBParam("SUBJECT_ID", 1), new DBParam("TOPIC_ID", 1), new DBParam("MESSAGE", "Thanks"),
                new DBParam("WORK_KIND", IDEA.kind()), new DBParam("WORK_ID", IDEA.id()), new DBParam("SPACE_KEY", "OPS"),
                new DBParam("CONTENT_ID", 0L), new DBParam("STANDING", 0.5), new DBParam("EVIDENCE", 1.0), new DBParam("GIVEN_AT", 1L),
                new DBParam("TAKEN_BACK_AT", 0L), new DBParam("HIDDEN_AT", 0L), new DBParam("DECLINED_AT", 0L),
                new DBParam("LOCK_COUNT", 0), new DBParam("NATURAL_KEY", "bob:ann:1:idea:3"));
    }

    /** As it was in the first version, before works could be gone. */
    @Preload
    @Table("ENDORSEMENT")
    public interface FirstEndorsementRow extends Entity {

        @NotNull
        @Indexed
        String getGiverKey();

        @NotNull
        @Indexed
        String getReceiverKey();

        @NotNull
        @Indexed
        int getSubjectId();

        @NotNull
        int getTopicId();

        @StringLength(StringLength.UNLIMITED)
        String getMessage();

        String getWorkKind();

        String getWorkId();

        @Indexed
        String getSpaceKey();

        @NotNull
        @Indexed
        long getContentId();

        @NotNull
        double getStanding();

        @NotNull
        double getEvidence();

        @NotNull
        long getGivenAt();

        @NotNull
        long getTakenBackAt();

        @NotNull
        long getHiddenAt();

        @NotNull
        long getDeclinedAt();

        @NotNull
        int getLockCount();

        @NotNull
        @Unique
        @StringLength(StringLength.MAX_LENGTH)
        String getNaturalKey();
    }
}
