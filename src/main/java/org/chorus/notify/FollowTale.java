package org.chorus.notify;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.follow.Follow;
import org.chorus.follow.FollowKind;
import org.chorus.follow.Follows;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Viewer;

/** What there is to tell of somebody's followers, to that person alone and while they follow. */
public final class FollowTale implements Tale {

    private final Follows follows;
    private final People people;

    public FollowTale(Follows follows, People people) {
        this.follows = follows;
        this.people = people;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.FOLLOW;
    }

    @Override
    public Map<Integer, Headline> visible(Viewer reader, Collection<Integer> ids) {
        String own = FollowKind.PERSON.channel(reader.key());
        List<Follow> standing = follows.byIds(ids).stream().filter(follow -> follow.channel().equals(own)).toList();
        Map<String, Person> followers = people.byKeys(standing.stream().map(Follow::followerKey).toList());
        Map<Integer, Headline> visible = new HashMap<>();
        for (Follow follow : standing) {
            Person follower = followers.get(follow.followerKey());
            if (follower != null && !follower.isFormer()) {
                visible.put(follow.id(), new Headline(follower.name(), follower.profilePath(), ""));
            }
        }
        return visible;
    }

    @Override
    public Optional<Detail> detail(Notice notice) {
        return follows.byIds(List.of(notice.detailId())).stream().findFirst().map(follow -> Detail.said("", ""));
    }
}
