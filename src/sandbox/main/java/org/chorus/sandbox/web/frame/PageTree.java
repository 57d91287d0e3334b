package org.chorus.sandbox.web.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.sandbox.confluence.Addresses;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;

/** The pages of a space one under the other, as far as a person may view them. */
public record PageTree(World world, Person person, String base) {

    /**
     * One page in the tree.
     *
     * @param open    whether what is below is shown: it is on the way to the present page
     * @param current whether it is the present page
     */
    public record Branch(String title, String href, boolean open, boolean current, List<Branch> below) {
    }

    public List<Branch> of(StoredSpace space, Optional<StoredContent> current) {
        Set<Long> path = current.map(page -> world.contents().above(page).stream().map(StoredContent::id)
                .collect(Collectors.toSet())).orElse(Set.of());
        return branches(world.contents().roots(space.key()), path, current.map(StoredContent::id).orElse(0L));
    }

    private List<Branch> branches(List<StoredContent> pages, Set<Long> path, long current) {
        return pages.stream().filter(page -> world.rights().mayView(person, page))
                .map(page -> new Branch(page.title(), base + Addresses.of(page),
                        page.parentId() == 0 || path.contains(page.id()) || page.id() == current, page.id() == current,
                        branches(world.contents().below(page), path, current))).toList();
    }
}
