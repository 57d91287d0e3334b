package org.chorus.host.confluence;

import com.atlassian.crowd.embedded.api.CrowdService;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Finds active people by the beginning of their name, as the host's own user search does. */
public final class CrowdDirectory {

    private static final String SEARCH = "com.atlassian.crowd.search.";
    private static final String RESTRICTION = "com.atlassian.crowd.embedded.api.SearchRestriction";
    private static final String TERMS = SEARCH + "query.entity.restriction.constants.UserTermKeys";

    private static final HostMethod USER = ours(SEARCH + "EntityDescriptor", "user()");
    private static final HostMethod ON = ours(SEARCH + "builder.Restriction", "on(Property)");
    private static final HostMethod STARTING_WITH =
            ours(SEARCH + "builder.Restriction$RestrictionWithProperty", "startingWith(Object)");
    private static final HostMethod EXACTLY =
            ours(SEARCH + "builder.Restriction$RestrictionWithProperty", "exactlyMatching(Object)");
    private static final HostMethod ANY_OF = ours(SEARCH + "builder.Combine", "anyOf(SearchRestriction[])");
    private static final HostMethod ALL_OF = ours(SEARCH + "builder.Combine", "allOf(SearchRestriction[])");
    private static final HostMethod QUERY_FOR = ours(SEARCH + "builder.QueryBuilder", "queryFor(Class, EntityDescriptor)");
    private static final HostMethod WITH = ours(SEARCH + "builder.QueryBuilder$PartialEntityQuery", "with(SearchRestriction)");
    private static final HostMethod AT_MOST =
            ours(SEARCH + "builder.QueryBuilder$PartialEntityQueryWithRestriction", "returningAtMost(int)");
    private static final HostMethod FIND = ours("com.atlassian.crowd.embedded.api.CrowdService", "search(Query)");

    static final List<HostMethod> CALLS =
            List.of(USER, ON, STARTING_WITH, EXACTLY, ANY_OF, ALL_OF, QUERY_FOR, WITH, AT_MOST, FIND);

    private final CrowdService crowd;

    public CrowdDirectory(CrowdService crowd) {
        this.crowd = crowd;
    }

    /** User names of at most `limit` people, in no order; none where the host's directory is not as we know it. */
    public List<String> usernamesMatching(String beginning, int limit) {
        return query(beginning, limit)
                .flatMap(query -> FIND.call(crowd, query))
                .map(found -> StreamSupport.stream(((Iterable<?>) found).spliterator(), false).map(Object::toString).toList())
                .orElse(List.of());
    }

    private Optional<Object> query(String beginning, int limit) {
        Optional<Object> byName = term("DISPLAY_NAME").flatMap(on -> STARTING_WITH.call(on, beginning));
        Optional<Object> byUsername = term("USERNAME").flatMap(on -> STARTING_WITH.call(on, beginning));
        Optional<Object> active = term("ACTIVE").flatMap(on -> EXACTLY.call(on, true));
        return combine(ANY_OF, byName, byUsername)
                .flatMap(either -> combine(ALL_OF, Optional.of(either), active))
                .flatMap(people -> USER.call(null)
                        .flatMap(user -> QUERY_FOR.call(null, String.class, user))
                        .flatMap(query -> WITH.call(query, people))
                        .flatMap(query -> AT_MOST.call(query, limit)));
    }

    private static Optional<Object> term(String name) {
        try {
            return ON.call(null, Class.forName(TERMS, true, CrowdDirectory.class.getClassLoader()).getField(name).get(null));
        } catch (ReflectiveOperationException | LinkageError absent) {
            return Optional.empty();
        }
    }

    private static Optional<Object> combine(HostMethod how, Optional<Object> first, Optional<Object> second) {
        return first.flatMap(one -> second.flatMap(other -> restrictions(one, other).flatMap(both -> how.call(null, both))));
    }

    /** Wrapped once more, so that the array is one argument of a method with variable arguments. */
    private static Optional<Object> restrictions(Object one, Object other) {
        try {
            Object both = Array.newInstance(Class.forName(RESTRICTION, false, CrowdDirectory.class.getClassLoader()), 2);
            Array.set(both, 0, one);
            Array.set(both, 1, other);
            return Optional.of(both);
        } catch (ClassNotFoundException | IllegalArgumentException absent) {
            return Optional.empty();
        }
    }

    private static HostMethod ours(String owner, String signature) {
        return new HostMethod("people-search", owner, signature);
    }
}
