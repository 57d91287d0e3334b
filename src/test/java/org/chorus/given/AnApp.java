package org.chorus.given;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.chorus.host.Assets;
import org.chorus.host.CurrentUser;
import org.chorus.host.Pages;
import org.chorus.host.Transactions;
import org.chorus.host.Units;
import org.chorus.host.Viewer;
import org.chorus.host.Zones;
import org.chorus.host.confluence.ConfluenceTransactions;
import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.ao.EmbeddedPostgreSql;
import org.chorus.wiring.OwnTypes;
import org.chorus.wiring.Xml;

/**
 * The whole app as it is wired in the jar, with every table, on a real database; only the host is as told. Everything is
 * built from the beans' own constructors when it is first asked for, what the host builds (resources, servlets) too.
 */
public final class AnApp implements AutoCloseable {

    private static final List<Class<?>> BEANS = Xml.beans().elements("bean").stream().map(bean -> bean.getAttribute("class"))
            .filter(name -> !name.startsWith("org.chorus.host.confluence.") && !name.equals("org.chorus.host.HostClock")
                    && !name.startsWith("org.chorus.app.")).<Class<?>>map(OwnTypes::named).toList();

    public final Database database;
    public final AClock clock = new AClock();
    public final ASite site = new ASite();
    public final SpaceRights rights = new SpaceRights();
    public final InMemoryContent content = new InMemoryContent(rights);
    public final InMemoryPeople people;
    public final AMailbox mailbox = new AMailbox();
    /** Who asks. */
    public Viewer viewer = Viewer.ANONYMOUS;
    private final List<Object> host;
    private final Map<Class<?>, Object> asked = new HashMap<>();
    private final Map<Class<?>, Object> built = new HashMap<>();

    @SuppressWarnings("unchecked")
    private AnApp(Database database, String... usernames) {
        this.database = database;
        this.people = InMemoryPeople.of(usernames);
        Class<? extends RawEntity<?>>[] tables = Xml.descriptor().texts("entity").stream().map(OwnTypes::named).toArray(Class[]::new);
        ActiveObjects ao = database.activeObjects("org.chorus", tables);
        TransactionalExecutorFactory executors = database.executors();
        Transactions transactions = new ConfluenceTransactions(database.transactions());
        CurrentUser current = () -> viewer;
        Units units = key -> key.endsWith("n") ? "north" : "south";
        Zones zones = key -> ZoneOffset.UTC;
        Pages pages = (template, values) -> template + values;
        Assets assets = bundle -> { };
        this.host = List.of(ao, executors, transactions, current, units, zones, pages, assets, clock, site, rights, content, people, mailbox,
                new SpacesMade(0), new BundleTexts(), new ASettings(), new LocalLocks(), new VelocityTemplates(), new AtOnce());
    }

    public static AnApp onH2(String... usernames) {
        return new AnApp(Database.h2Memory(), usernames);
    }

    public static AnApp onPostgreSql(String... usernames) {
        return new AnApp(EmbeddedPostgreSql.shared().freshDatabase(), usernames);
    }

    /** The bean of this type, or whatever else can be built from the beans. */
    public <T> T get(Class<T> type) {
        Object known = asked.get(type);
        if (known == null) {
            known = host.stream().filter(type::isInstance).findFirst().orElseGet(() -> bean(type));
            asked.put(type, known);
        }
        return type.cast(known);
    }

    private Object bean(Class<?> type) {
        List<Class<?>> found = beans(type);
        if (found.size() > 1) {
            throw new IllegalStateException("one " + type.getName() + " was wanted, there are " + found);
        }
        return build(found.isEmpty() ? type : found.get(0));
    }

    private static List<Class<?>> beans(Class<?> type) {
        return BEANS.stream().filter(type::isAssignableFrom).toList();
    }

    private Object build(Class<?> type) {
        Object known = built.get(type);
        if (known == null) {
            known = construct(type);
            built.put(type, known);
        }
        return known;
    }

    private Object construct(Class<?> type) {
        Constructor<?> constructor = type.getConstructors()[0];
        try {
            return constructor.newInstance(Stream.of(constructor.getGenericParameterTypes()).map(this::argument).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + type.getName(), e);
        }
    }

    private Object argument(Type wanted) {
        if (wanted instanceof ParameterizedType list && list.getRawType() == List.class) {
            return beans((Class<?>) list.getActualTypeArguments()[0]).stream().map(this::build).toList();
        }
        return get((Class<?>) wanted);
    }

    @Override
    public void close() {
        database.close();
    }
}
