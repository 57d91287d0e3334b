package org.chorus.sandbox.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;

/** Who may call an endpoint, as its security annotation says; licensed people only where it says nothing. */
public enum Access {

    UNRESTRICTED("UnrestrictedAccess"),
    ANONYMOUS_SITE("AnonymousSiteAccess"),
    UNLICENSED_SITE("UnlicensedSiteAccess"),
    LICENSED("LicensedOnly"),
    ADMIN("AdminOnly"),
    SYSTEM_ADMIN("SystemAdminOnly");

    private static final Set<String> PACKAGES = Set.of(
            "com.atlassian.annotations.security", "com.atlassian.plugins.rest.api.security.annotation");

    private final String annotation;

    Access(String annotation) {
        this.annotation = annotation;
    }

    /** What the first of the places says that says anything: the method, then its class, then its package. */
    public static Access of(AnnotatedElement... places) {
        return Arrays.stream(places).flatMap(place -> on(place).stream()).findFirst().orElse(LICENSED);
    }

    /** Whether {@code user}, null if nobody is logged in, may pass. */
    public boolean allows(UserManager users, UserKey user) {
        return switch (this) {
            case UNRESTRICTED -> true;
            case ANONYMOUS_SITE -> users.isAnonymousAccessEnabled() || UNLICENSED_SITE.allows(users, user);
            case UNLICENSED_SITE -> user != null && (users.isLicensed(user) || users.isLimitedUnlicensedUser(user));
            case LICENSED -> user != null && users.isLicensed(user);
            case ADMIN -> user != null && (users.isAdmin(user) || users.isSystemAdmin(user));
            case SYSTEM_ADMIN -> user != null && users.isSystemAdmin(user);
        };
    }

    private static Optional<Access> on(AnnotatedElement place) {
        for (Annotation found : place.getAnnotations()) {
            Class<?> type = found.annotationType();
            if (PACKAGES.contains(type.getPackageName())) {
                for (Access access : values()) {
                    if (access.annotation.equals(type.getSimpleName())) {
                        return Optional.of(access);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
