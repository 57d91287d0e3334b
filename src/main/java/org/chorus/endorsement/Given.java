package org.chorus.endorsement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chorus.common.Ref;

/** The endorsements of people that are kept; asks no permission. */
public interface Given {

    Optional<Endorsement> byId(int id);

    /** In no order. */
    List<Endorsement> byIds(Collection<Integer> ids);

    /** By id, with every other writer to it made to wait until the transaction ends. */
    Optional<Endorsement> locked(int id);

    /** That of a giver for a receiver, topic and work, taken back or not; locked as {@link #locked(int)}. */
    Optional<Endorsement> locked(String giverKey, String receiverKey, int subjectId, Ref work);

    /** A second one of the same giver, receiver, topic and work is refused by the database. */
    Endorsement add(Endorsement endorsement);

    /** Words and times are taken over. */
    void save(Endorsement endorsement);

    /** Keys of the spaces to which somebody's endorsements belong, received or given; `""` among them for everybody's. */
    Set<String> spacesOf(String userKey, Side side);

    /** What counts, newest first. @param beforeId 0 for the first page */
    List<Endorsement> of(String userKey, Side side, Collection<String> spaceKeys, int beforeId, int most);

    /** All that counts, whose work is not gone, and that these people gave or received, in the order it was given. */
    List<Edge> around(Collection<String> userKeys);

    /** As {@link #around}, of all who gave or received for one of these topics; what was given for those is among it. */
    List<Edge> aroundAbout(Collection<Integer> subjectIds);

    /** All that points at one of these, whatever became of it. */
    List<Endorsement> forWorks(Collection<Ref> works);

    /** All works of a kind that endorsements point at. */
    Set<Ref> worksOf(String kind);

    /** All works of a space that its endorsements point at; {@link Endorsement#NO_WORK} may be among them. */
    Set<Ref> worksIn(String spaceKey);

    /** @param at epoch milliseconds, 0 for those whose work is there */
    void putWorkGone(Collection<Integer> ids, long at);

    /** Deletes all that somebody received. */
    void forgetReceiver(String userKey);

    /** Deletes all that belongs to a space. */
    void forgetSpace(String spaceKey);

    /** Which end of an endorsement somebody is. */
    enum Side { RECEIVED, GIVEN }
}
