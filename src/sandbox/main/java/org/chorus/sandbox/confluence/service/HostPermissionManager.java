package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.Rights;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;

/** Whether somebody may view, edit or administer a space, or view or edit content. */
final class HostPermissionManager implements PermissionManager {

    private final Rights rights;
    private final HostObjects objects;

    HostPermissionManager(Rights rights, HostObjects objects) {
        this.rights = rights;
        this.objects = objects;
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        Person person = objects.person(user);
        if (target instanceof Space space) {
            return objects.stored(space).filter(now -> may(person, permission, now)).isPresent();
        }
        if (target instanceof ContentEntityObject content) {
            return objects.stored(content).filter(now -> may(person, permission, now)).isPresent();
        }
        throw new NotEmulated("PermissionManager.hasPermission(.., " + permission + ", " + target + ")");
    }

    @Override
    public <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects) {
        return objects.stream().filter(object -> hasPermission(user, permission, object)).<X>map(object -> object)
                .toList();
    }

    /** To edit a space is to edit its details, which its administrators do; who writes in it is another matter. */
    private boolean may(Person person, Permission permission, StoredSpace space) {
        return permission == Permission.VIEW ? rights.mayView(person, space) : rights.mayAdminister(person, space);
    }

    private boolean may(Person person, Permission permission, StoredContent content) {
        if (permission == Permission.VIEW) {
            return rights.mayView(person, content);
        }
        if (permission == Permission.EDIT) {
            return rights.mayEdit(person, content);
        }
        throw new NotEmulated("PermissionManager.hasPermission(.., " + permission + ", content)");
    }
}
