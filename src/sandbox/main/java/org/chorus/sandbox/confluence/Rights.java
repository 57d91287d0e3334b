package org.chorus.sandbox.confluence;

/**
 * Who may do what, by Confluence's rules: space permissions; page restrictions, of which those on viewing
 * are inherited and those on editing are not; the super group passes everything; an archived space is
 * less visible, not less open. Whoever has no licence may at most view.
 */
public final class Rights {

    private final Spaces spaces;
    private final Contents contents;
    private final Site site;

    Rights(Spaces spaces, Contents contents, Site site) {
        this.spaces = spaces;
        this.contents = contents;
        this.site = site;
    }

    /** Whether a right on the space was given to the person, to a group of theirs, or to everybody. */
    public boolean may(Person person, SpaceRight right, StoredSpace space) {
        if (person.superUser()) {
            return true;
        }
        if (!person.active() || person.anonymous() && !site.anonymousAccess()) {
            return false;
        }
        boolean unlicensed = !person.anonymous() && !person.licensed();
        if (unlicensed && right != SpaceRight.VIEWSPACE) {
            return false;
        }
        return space.grants().stream().anyMatch(grant -> grant.right() == right && grant.covers(person));
    }

    public boolean mayView(Person person, StoredSpace space) {
        return may(person, SpaceRight.VIEWSPACE, space);
    }

    public boolean mayAdminister(Person person, StoredSpace space) {
        return may(person, SpaceRight.SETSPACEPERMISSIONS, space);
    }

    /** Comments may be viewed where what they stand under may. */
    public boolean mayView(Person person, StoredContent content) {
        return spaces.withKey(content.spaceKey()).filter(space -> mayView(person, space)).isPresent()
                && contents.container(content).filter(container -> includedUpwards(person, container)).isPresent();
    }

    public boolean mayEdit(Person person, StoredContent content) {
        StoredSpace space = spaces.withKey(content.spaceKey()).orElse(null);
        if (space == null || !mayView(person, content)) {
            return false;
        }
        boolean included = person.superUser() || content.editors().includes(person);
        return included && switch (content.kind()) {
            case PAGE -> may(person, SpaceRight.EDITSPACE, space);
            case BLOG_POST -> may(person, SpaceRight.EDITBLOG, space);
            case COMMENT -> own(person, content) && may(person, SpaceRight.COMMENT, space)
                    || mayAdminister(person, space);
        };
    }

    public boolean mayRemove(Person person, StoredContent content) {
        StoredSpace space = spaces.withKey(content.spaceKey()).orElse(null);
        if (space == null || !mayView(person, content)) {
            return false;
        }
        return own(person, content) && may(person, SpaceRight.REMOVEOWNCONTENT, space) || switch (content.kind()) {
            case PAGE -> may(person, SpaceRight.REMOVEPAGE, space);
            case BLOG_POST -> may(person, SpaceRight.REMOVEBLOG, space);
            case COMMENT -> may(person, SpaceRight.REMOVECOMMENT, space);
        };
    }

    public boolean mayComment(Person person, StoredContent content) {
        return mayView(person, content) && spaces.withKey(content.spaceKey())
                .filter(space -> may(person, SpaceRight.COMMENT, space)).isPresent();
    }

    private boolean includedUpwards(Person person, StoredContent content) {
        return person.superUser() || content.viewers().includes(person)
                && contents.above(content).stream().allMatch(above -> above.viewers().includes(person));
    }

    private static boolean own(Person person, StoredContent content) {
        return !person.anonymous() && content.creatorKey().equals(person.key());
    }
}
