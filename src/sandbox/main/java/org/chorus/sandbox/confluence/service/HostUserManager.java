package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chorus.sandbox.confluence.People;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.World;

/** Who asks, and what people are on this site. */
final class HostUserManager implements UserManager {

    private final World world;
    private final People people;

    HostUserManager(World world) {
        this.world = world;
        this.people = world.people();
    }

    @Override
    public UserProfile getRemoteUser() {
        return getUserProfile(getRemoteUserKey());
    }

    @Override
    public UserKey getRemoteUserKey() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? null : user.getKey();
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getUserProfile(getRemoteUserKey(request));
    }

    /** By the name the request was authenticated with, which the login filter puts there. */
    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return Optional.ofNullable(request.getRemoteUser()).flatMap(people::named)
                .map(person -> new UserKey(person.key())).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey key) {
        return existing(key).map(HostUser::new).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return username == null ? null : people.named(username).map(HostUser::new).orElse(null);
    }

    @Override
    public boolean isUserInGroup(UserKey key, String group) {
        return existing(key).filter(person -> person.groups().contains(group)).isPresent();
    }

    @Override
    public boolean isSystemAdmin(UserKey key) {
        return existing(key).filter(Person::systemAdmin).isPresent();
    }

    @Override
    public boolean isAdmin(UserKey key) {
        return isSystemAdmin(key);
    }

    @Override
    public boolean isLicensed(UserKey key) {
        return existing(key).filter(person -> person.licensed() && person.active()).isPresent();
    }

    /** Somebody with an account and no licence, who is let in to read. */
    @Override
    public boolean isLimitedUnlicensedUser(UserKey key) {
        return existing(key).filter(person -> !person.licensed() && person.active()).isPresent();
    }

    @Override
    public boolean isAnonymousAccessEnabled() {
        return world.site().anonymousAccess();
    }

    private Optional<Person> existing(UserKey key) {
        return key == null ? Optional.empty()
                : people.byKey(key.getStringValue()).filter(person -> !person.removed());
    }
}
