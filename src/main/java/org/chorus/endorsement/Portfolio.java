package org.chorus.endorsement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.Ref;
import org.chorus.host.Viewer;

/** Works of all kinds that an endorsement may point at. */
public final class Portfolio {

    private final List<Works> kinds;
    private final List<Encounters> encounters;

    public Portfolio(List<Works> kinds, List<Encounters> encounters) {
        this.kinds = List.copyOf(kinds);
        this.encounters = List.copyOf(encounters);
    }

    /** Whether somebody did more with the work than read it. */
    boolean met(String userKey, Ref work) {
        return encounters.stream().anyMatch(one -> one.met(userKey, work));
    }

    /** @throws InvalidInput for a kind that cannot be endorsed; @throws Missing when the viewer may not open it */
    public Work open(Viewer viewer, Ref ref) {
        if (kinds.stream().noneMatch(works -> works.kinds().contains(ref.kind()))) {
            throw new InvalidInput("endorsement.work-kind", "Nobody can be endorsed for a \"" + shortened(ref.kind()) + "\".",
                    shortened(ref.kind()));
        }
        Work work = openTo(viewer, Set.of(ref)).get(ref);
        if (work == null) {
            throw new Missing("work");
        }
        return work;
    }

    /** Names of what a work is about. */
    public List<String> topicsOf(Viewer viewer, Work work) {
        return kinds.stream().filter(works -> works.kinds().contains(work.ref().kind())).findFirst()
                .map(works -> works.topicsOf(viewer, work)).orElse(List.of());
    }

    /** Those that stand and that the viewer may open. */
    Map<Ref, Work> openTo(Viewer viewer, Collection<Ref> refs) {
        Map<Ref, Work> open = new HashMap<>();
        each(refs, (works, own) -> open.putAll(works.openTo(viewer, own)));
        return open;
    }

    /** Those that stand, whoever may open them. */
    Set<Ref> standing(Collection<Ref> refs) {
        Set<Ref> standing = new HashSet<>();
        each(refs, (works, own) -> standing.addAll(works.standing(own)));
        return standing;
    }

    private void each(Collection<Ref> refs, BiConsumer<Works, Set<Ref>> asking) {
        for (Works works : kinds) {
            Set<Ref> own = refs.stream().filter(ref -> works.kinds().contains(ref.kind())).collect(Collectors.toSet());
            if (!own.isEmpty()) {
                asking.accept(works, own);
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
