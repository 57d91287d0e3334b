package org.chorus.sandbox.confluence.service;

import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.crowd.embedded.api.Query;
import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.search.query.entity.EntityQuery;
import com.atlassian.crowd.search.query.entity.restriction.BooleanRestriction;
import com.atlassian.crowd.search.query.entity.restriction.MatchMode;
import com.atlassian.crowd.search.query.entity.restriction.TermRestriction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.confluence.People;
import org.chorus.sandbox.confluence.Person;

/** Answers queries for the names of users. */
final class HostDirectory implements CrowdService {

    private final People people;

    HostDirectory(People people) {
        this.people = people;
    }

    @Override
    public <T> Iterable<T> search(Query<T> query) {
        if (!(query instanceof EntityQuery<T> wanted) || wanted.getReturnType() != String.class) {
            throw new NotEmulated("CrowdService.search(" + query + ")");
        }
        return people.all().stream().filter(fitting(wanted.getSearchRestriction()))
                .limit(wanted.getMaxResults()).map(person -> wanted.getReturnType().cast(person.username())).toList();
    }

    /** Made once for a search, since it is asked of everybody. */
    private static Predicate<Person> fitting(SearchRestriction restriction) {
        if (restriction instanceof BooleanRestriction several) {
            Stream<Predicate<Person>> each = several.getRestrictions().stream().map(HostDirectory::fitting);
            return several.isAll() ? each.reduce(person -> true, Predicate::and) : each.reduce(person -> false, Predicate::or);
        }
        if (restriction instanceof TermRestriction<?> term) {
            String value = term.getValue().toString();
            String property = term.getProperty().getPropertyName();
            boolean start = term.getMatchMode() == MatchMode.STARTS_WITH;
            return person -> {
                String actual = valueOf(person, property);
                return (start || actual.length() == value.length()) && actual.regionMatches(true, 0, value, 0, value.length());
            };
        }
        throw new NotEmulated("CrowdService.search with " + restriction);
    }

    private static String valueOf(Person person, String property) {
        return switch (property) {
            case "name" -> person.username();
            case "displayName" -> person.fullName();
            case "active" -> String.valueOf(person.active());
            default -> throw new NotEmulated("CrowdService.search by " + property);
        };
    }
}
