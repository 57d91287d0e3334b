package org.chorus.sandbox.confluence.service;

import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.crowd.embedded.api.Query;
import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.search.query.entity.EntityQuery;
import com.atlassian.crowd.search.query.entity.restriction.BooleanRestriction;
import com.atlassian.crowd.search.query.entity.restriction.MatchMode;
import com.atlassian.crowd.search.query.entity.restriction.TermRestriction;
import java.util.Locale;
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
        return people.all().stream().filter(person -> fits(person, wanted.getSearchRestriction()))
                .limit(wanted.getMaxResults()).map(person -> wanted.getReturnType().cast(person.username())).toList();
    }

    private static boolean fits(Person person, SearchRestriction restriction) {
        if (restriction instanceof BooleanRestriction several) {
            return several.isAll() ? several.getRestrictions().stream().allMatch(one -> fits(person, one))
                    : several.getRestrictions().stream().anyMatch(one -> fits(person, one));
        }
        if (restriction instanceof TermRestriction<?> term) {
            String value = term.getValue().toString().toLowerCase(Locale.ROOT);
            String actual = valueOf(person, term.getProperty().getPropertyName()).toLowerCase(Locale.ROOT);
            return term.getMatchMode() == MatchMode.STARTS_WITH ? actual.startsWith(value) : actual.equals(value);
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
