package org.chorus.host.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Site;

/** The people of this Confluence, each look-up answered from its user cache. */
public final class ConfluencePeople implements People {

    static final HostMethod IS_DEACTIVATED = new HostMethod("mail-to-active",
            "com.atlassian.confluence.user.UserAccessor", "isDeactivated(String)");
    private static final int AVATAR_PIXELS = 48;

    private final UserManager users;
    private final UserAccessor accessor;
    private final CrowdDirectory directory;
    private final Site site;

    public ConfluencePeople(UserManager users, UserAccessor accessor, CrowdDirectory directory, Site site) {
        this.users = users;
        this.accessor = accessor;
        this.directory = directory;
        this.site = site;
    }

    @Override
    public Person byKey(String key) {
        return byKey(key, roots());
    }

    private Person byKey(String key, List<String> roots) {
        UserProfile profile = isThere(key) ? users.getUserProfile(new UserKey(key)) : null;
        return profile == null ? Person.former(key) : person(profile, roots);
    }

    @Override
    public Map<String, Person> byKeys(Collection<String> keys) {
        Map<String, Person> found = new LinkedHashMap<>();
        List<String> roots = keys.isEmpty() ? List.of() : roots();
        keys.forEach(key -> found.computeIfAbsent(key, one -> byKey(one, roots)));
        return found;
    }

    @Override
    public Optional<Person> byUsername(String username) {
        return username.isBlank() ? Optional.empty() : Optional.ofNullable(users.getUserProfile(username)).map(profile -> person(profile, roots()));
    }

    /** Where the host's directory cannot be searched, only who is named exactly. */
    @Override
    public List<Person> matching(String words, int limit) {
        String wanted = words.strip();
        if (wanted.isEmpty() || wanted.indexOf('\0') >= 0) {
            return List.of();
        }
        Map<String, Person> found = new LinkedHashMap<>();
        List<String> usernames = new ArrayList<>(directory.usernamesMatching(wanted, limit));
        usernames.add(wanted);
        for (String username : usernames) {
            byUsername(username).filter(Person::active).ifPresent(person -> found.put(person.key(), person));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Person::username))
                .limit(limit).toList();
    }

    /** The host gives a made-up profile for people whom it has removed, so that is no proof. */
    private boolean isThere(String key) {
        return !key.isEmpty() && accessor.getExistingUserByKey(new UserKey(key)) != null;
    }

    /** What addresses within the site begin with. */
    private List<String> roots() {
        return Stream.of(site.baseUrl(), site.contextPath()).filter(root -> !root.isEmpty()).toList();
    }

    private Person person(UserProfile profile, List<String> roots) {
        String username = textOf(profile.getUsername());
        String name = textOf(profile.getFullName());
        return new Person(profile.getUserKey().getStringValue(), username, name.isEmpty() ? username : name,
                path(profile.getProfilePictureUri(AVATAR_PIXELS, AVATAR_PIXELS), roots), path(profile.getProfilePageUri(), roots),
                textOf(profile.getEmail()), !isDeactivated(username));
    }

    private boolean isDeactivated(String username) {
        return IS_DEACTIVATED.call(accessor, username).map(Boolean.TRUE::equals).orElse(false);
    }

    /**
     * Within the site, whether the host gives an absolute address, one with its context path, or one without. Empty for
     * an address elsewhere: no browser is sent outside for a picture.
     */
    private static String path(URI given, List<String> roots) {
        String address = Objects.toString(given, "");
        for (String root : roots) {
            if (address.startsWith(root + "/")) {
                return address.substring(root.length());
            }
        }
        return address.startsWith("/") && !address.startsWith("//") ? address : "";
    }

    private static String textOf(String valueOfHost) {
        return Objects.toString(valueOfHost, "");
    }
}
