package org.chorus.account;

import static org.junit.Assert.assertEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.schema.Table;
import org.chorus.common.Publisher;
import org.chorus.given.AWorld;
import org.chorus.given.AnApp;
import org.chorus.host.PersonRemoved;
import org.chorus.wiring.OwnTypes;
import org.chorus.wiring.Xml;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/**
 * What people may ask of a system about themselves, against each table of the model: one row of each, by and about ann,
 * every text of it its own column's name.
 */
public class EachTableTest {

    /** Made of what is said elsewhere, to find or to tell it. */
    private static final Set<String> DERIVED = Set.of("ACTIVITY", "ACTIVITY_CHANNEL", "IDEA_TERM", "NOTICE", "WORK", "WORK_PERSON",
            "WORK_TERM", "IMPORT_RUN", "REBUILD_RUN");
    /** The vocabulary of all, and what a file said of an idea, whose words became the idea's. */
    private static final Set<String> EVERYBODYS = Set.of("SUBJECT.HEAD", "SUBJECT.NAME", "SUBJECT.NAME_SLUG", "SUBJECT.SLUG", "TOPIC.SLUG",
            "TOPIC.SPACE_KEY", "IDEA.AUTHORS", "IDEA_LINK.KIND", "IDEA_SOURCE.FINGERPRINT", "IDEA_SOURCE.LINKS", "IDEA_SOURCE.SOURCE_KEY",
            "IDEA_SOURCE.SOURCE_STATE");
    /** Said in another column too; and a hash, which opens nothing. */
    private static final Set<String> AGAIN = Set.of("IDEA.ANSWER", "ENDORSEMENT.SPACE_KEY", "FEED_KEY.HASH");

    /** Who wrote, did or decided it; the name is the host's, and gone. */
    private static final Set<String> AUTHORS = Set.of("ACTIVITY.ACTOR_KEY", "BOARD.CREATOR_KEY", "CHALLENGE.ANSWERER_KEY",
            "CHALLENGE.AUTHOR_KEY", "COMMENT.AUTHOR_KEY", "COMMENT.DELETER_KEY", "IDEA.ANSWER_KEY", "IDEA.AUTHOR_KEY",
            "IDEA_ENDORSEMENT.USER_KEY", "IDEA_VERSION.CREDIT_KEY", "IDEA_VERSION.EDITOR_KEY", "IMPORT_RUN.STARTED_BY", "NOTE.AUTHOR_KEY",
            "NOTE.DELETER_KEY", "NOTE_CONFIRMATION.USER_KEY", "REACTION.USER_KEY", "REBUILD_RUN.STARTED_BY", "SPARK.USER_KEY",
            "STATE_CHANGE.ACTOR_KEY", "SUGGESTION.ANSWERER_KEY", "SUGGESTION.AUTHOR_KEY");

    private final AnApp app = AnApp.onH2("ann");
    private final ActiveObjects ao = app.get(ActiveObjects.class);
    private final List<? extends Class<? extends Entity>> tables = Xml.descriptor().texts("entity").stream()
            .map(name -> OwnTypes.named(name).asSubclass(Entity.class)).toList();

    @Before
    public void aRowInEach() {
        tables.forEach(table -> ao.create(table, rowOf(table)));
    }

    @After
    public void close() {
        app.close();
    }

    @Test
    public void everyTextThatSomebodyWroteIsHandedOut() {
        Export export = app.get(ExportService.class).of(AWorld.as("ann"));

        Set<Object> handedOut = new HashSet<>();
        export.lists().values().forEach(list -> list.forEach(record -> handedOut.addAll(record.values())));
        Set<String> kept = tables.stream().filter(table -> !DERIVED.contains(nameOf(table))).flatMap(EachTableTest::texts)
                .filter(text -> !handedOut.contains(text)).collect(Collectors.toCollection(TreeSet::new));
        kept.removeAll(EVERYBODYS);
        kept.removeAll(AGAIN);
        assertEquals(Set.of(), kept);
    }

    @Test
    public void whoeverIsRemovedIsKeptOnlyAsWhoWroteOrDidSomething() {
        app.get(Publisher.class).publish(new PersonRemoved(AWorld.key("ann")));

        Set<String> kept = new TreeSet<>();
        tables.forEach(table -> Stream.of(ao.find(table)).forEach(row -> columns(table)
                .filter(getter -> AWorld.key("ann").equals(read(getter, row))).forEach(getter -> kept.add(word(table, column(getter))))));
        kept.removeAll(AUTHORS);
        assertEquals(Set.of("FORMER_PERSON.USER_KEY"), kept);
    }

    private static Object read(Method getter, Entity row) {
        try {
            return getter.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(getter.toString(), e);
        }
    }

    private static Map<String, Object> rowOf(Class<? extends Entity> table) {
        Map<String, Object> row = new HashMap<>();
        columns(table).forEach(getter -> row.put(column(getter), value(table, getter)));
        return row;
    }

    /** Numbers are one, so that each row points at the first of another table. */
    private static Object value(Class<? extends Entity> table, Method getter) {
        return switch (getter.getReturnType().getSimpleName()) {
            case "String" -> isPerson(column(getter)) ? AWorld.key("ann") : word(table, column(getter));
            case "int", "Integer" -> 1;
            case "long", "Long" -> 1L;
            case "double" -> 1.0;
            case "boolean" -> true;
            default -> throw new IllegalStateException("what to put into " + getter);
        };
    }

    private static Stream<Method> columns(Class<? extends Entity> table) {
        return Stream.of(table.getDeclaredMethods()).filter(method -> method.getParameterCount() == 0);
    }

    private static Stream<String> texts(Class<? extends Entity> table) {
        return columns(table).filter(getter -> getter.getReturnType() == String.class).map(EachTableTest::column)
                .filter(column -> !isPerson(column) && !column.equals("NATURAL_KEY")).map(column -> word(table, column));
    }

    private static boolean isPerson(String column) {
        return column.equals("STARTED_BY") || column.endsWith("_KEY") && !Set.of("NATURAL_KEY", "SPACE_KEY", "EVENT_KEY", "WORK_KEY", "SOURCE_KEY").contains(column);
    }

    private static String column(Method getter) {
        return getter.getName().replaceFirst("get|is", "").replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String word(Class<? extends Entity> table, String column) {
        return nameOf(table) + "." + column;
    }

    private static String nameOf(Class<? extends Entity> table) {
        return table.getAnnotation(Table.class).value();
    }
}
