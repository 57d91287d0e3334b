package org.chorus.host.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.crowd.embedded.api.Query;
import com.atlassian.crowd.search.query.entity.EntityQuery;
import com.atlassian.crowd.search.query.entity.restriction.BooleanRestriction;
import com.atlassian.crowd.search.query.entity.restriction.TermRestriction;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.chorus.given.ASite;
import org.chorus.host.Person;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class ConfluencePeopleTest {

    private final UserManager users = mock(UserManager.class);
    private final UserAccessor accessor = mock(UserAccessor.class);
    private final CrowdService crowd = mock(CrowdService.class);
    private final ConfluencePeople people = new ConfluencePeople(users, accessor, new CrowdDirectory(crowd), new ASite());

    @Test
    public void showsSomebodyAsTheHostKnowsThem() {
        known("ann", "Ann Ahmadi");

        assertEquals(new Person("key-ann", "ann", "Ann Ahmadi", "/avatar/ann", "/people/ann", "ann@example.com", true),
                people.byKey("key-ann"));
        assertEquals(Optional.of("key-ann"), people.byUsername("ann").map(Person::key));
    }

    @Test
    public void whoeverVanishedIsAFormerUser() {
        assertEquals(Person.former("key-gone"), people.byKey("key-gone"));
        assertEquals(Person.former(""), people.byKey(""));
        assertEquals(Optional.empty(), people.byUsername("gone"));
        assertEquals(Optional.empty(), people.byUsername(" "));
    }

    @Test
    public void aProfileMadeUpForSomebodyRemovedIsNotShown() {
        known("ann", "user-5a2b1");
        when(accessor.getExistingUserByKey(new UserKey("key-ann"))).thenReturn(null);

        assertTrue(people.byKey("key-ann").isFormer());
    }

    @Test
    public void everyKeyAskedHasAnAnswer() {
        known("ann", "Ann Ahmadi");

        assertEquals(List.of("key-ann", "key-gone"), List.copyOf(people.byKeys(List.of("key-ann", "key-gone", "key-ann")).keySet()));
    }

    @Test
    public void somebodyDeactivatedGetsNoMail() {
        known("ann", "Ann Ahmadi");
        when(accessor.isDeactivated("ann")).thenReturn(true);

        assertFalse(people.byKey("key-ann").active());
    }

    @Test
    public void somebodyWithoutANameIsCalledByTheUsername() {
        known("ann", "");

        assertEquals("ann", people.byKey("key-ann").name());
    }

    @Test
    public void findsActivePeopleByTheBeginningOfTheirNameInOrder() {
        known("zoe", "Anna Zimmer");
        known("ann", "Ann Ahmadi");
        directoryAnswers(List.of("zoe", "ann"));

        assertEquals(List.of("Ann Ahmadi", "Anna Zimmer"), people.matching(" An ", 10).stream().map(Person::name).toList());

        ArgumentCaptor<Query<Object>> asked = ArgumentCaptor.captor();
        org.mockito.Mockito.verify(crowd).search(asked.capture());
        EntityQuery<?> query = (EntityQuery<?>) asked.getValue();
        BooleanRestriction both = (BooleanRestriction) query.getSearchRestriction();
        BooleanRestriction either = (BooleanRestriction) both.getRestrictions().get(0);
        assertEquals(10, query.getMaxResults());
        assertTrue(both.isAll());
        assertEquals(List.of("An", "An"), either.getRestrictions().stream()
                .map(term -> ((TermRestriction<?>) term).getValue()).toList());
    }

    @Test
    public void withoutADirectoryOnlyTheExactUsernameIsFound() {
        known("ann", "Ann Ahmadi");
        when(crowd.search(any())).thenReturn(null);

        assertEquals(List.of("ann"), people.matching("ann", 5).stream().map(Person::username).toList());
        assertEquals(List.of(), people.matching("an", 5));
        assertEquals(List.of(), people.matching("  ", 5));
    }

    @Test
    public void aPictureIsWithinTheSiteHoweverTheHostSaysIt() {
        assertEquals("/avatar/ann", avatarOf("/avatar/ann"));
        assertEquals("/avatar/ann", avatarOf("/confluence/avatar/ann"));
        assertEquals("/avatar/ann", avatarOf("http://example.test/confluence/avatar/ann"));
        assertEquals("", avatarOf("https://elsewhere.test/ann.png"));
        assertEquals("", avatarOf("//elsewhere.test/ann.png"));
    }

    private String avatarOf(String address) {
        known("ann", "Ann Ahmadi");
        when(users.getUserProfile("ann").getProfilePictureUri(48, 48)).thenReturn(URI.create(address));
        return people.byKey("key-ann").avatarPath();
    }

    @Test
    public void nobodysNameHoldsWhatNoDatabaseKeeps() {
        when(crowd.search(any())).thenThrow(new IllegalStateException("invalid byte sequence"));

        assertEquals(List.of(), people.matching("a\0", 5));
    }

    private void directoryAnswers(List<?> usernames) {
        when(crowd.search(any())).thenAnswer(call -> usernames);
    }

    private void known(String username, String name) {
        UserProfile profile = mock(UserProfile.class);
        when(profile.getUserKey()).thenReturn(new UserKey("key-" + username));
        when(profile.getUsername()).thenReturn(username);
        when(profile.getFullName()).thenReturn(name);
        when(profile.getEmail()).thenReturn(username + "@example.com");
        when(profile.getProfilePictureUri(48, 48)).thenReturn(URI.create("/avatar/" + username));
        when(profile.getProfilePageUri()).thenReturn(URI.create("/people/" + username));
        when(users.getUserProfile(new UserKey("key-" + username))).thenReturn(profile);
        when(accessor.getExistingUserByKey(new UserKey("key-" + username))).thenReturn(mock(ConfluenceUser.class));
        when(users.getUserProfile(username)).thenReturn(profile);
    }
}
