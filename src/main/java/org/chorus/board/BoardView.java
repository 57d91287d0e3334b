package org.chorus.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chorus.host.Person;

/**
 * A board as one viewer is shown it.
 *
 * @param hosts by name
 * @param open  false once a challenge has closed
 */
public record BoardView(Board board, List<Person> hosts, boolean open, boolean mayContribute, boolean mayCurate) {

    public BoardView {
        hosts = List.copyOf(hosts);
    }

    static BoardView of(Access access, Map<String, Person> people, long now) {
        Board board = access.board();
        List<Person> hosts = board.hosts().stream()
                .map(key -> people.getOrDefault(key, Person.former(key)))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::key))
                .toList();
        return new BoardView(board, hosts, !board.isClosed(now), access.mayContribute(), access.mayCurate());
    }
}
