package org.chorus.notify;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chorus.host.Viewer;

/** Asks of each notice's subject whoever knows that kind. */
public final class Tales {

    private final Map<SubjectKind, Tale> tales;

    public Tales(List<Tale> tales) {
        this.tales = tales.stream().collect(Collectors.toUnmodifiableMap(Tale::kind, tale -> tale));
    }

    /** Those of the subjects that stand and that the reader may see now. */
    Map<Subject, Headline> visible(Viewer reader, Collection<Subject> subjects) {
        Map<Subject, Headline> visible = new HashMap<>();
        subjects.stream().collect(Collectors.groupingBy(Subject::kind, Collectors.mapping(Subject::id, Collectors.toSet())))
                .forEach((kind, ids) -> tales.get(kind).visible(reader, ids)
                        .forEach((id, headline) -> visible.put(new Subject(kind, id), headline)));
        return visible;
    }

    Optional<Detail> detail(Notice notice) {
        return tales.get(notice.subject().kind()).detail(notice);
    }
}
