package org.chorus.notify;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chorus.endorsement.EndorsementLists;
import org.chorus.endorsement.EndorsementView;
import org.chorus.endorsement.Given;
import org.chorus.endorsement.Work;
import org.chorus.host.Viewer;

/** What there is to tell of endorsements that a person was given: the topic, and the work where it can be opened. */
public final class EndorsementTale implements Tale {

    private final Given given;
    private final EndorsementLists endorsements;

    public EndorsementTale(Given given, EndorsementLists endorsements) {
        this.given = given;
        this.endorsements = endorsements;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ENDORSEMENT;
    }

    @Override
    public Map<Integer, Headline> visible(Viewer reader, Collection<Integer> ids) {
        Map<Integer, Headline> visible = new HashMap<>();
        endorsements.standing(reader, given.byIds(ids)).forEach(view -> visible.put(view.endorsement().id(), headline(view)));
        return visible;
    }

    @Override
    public Optional<Detail> detail(Notice notice) {
        return given.byId(notice.detailId()).filter(one -> one.state().counts()).map(one -> Detail.said(one.message(), ""));
    }

    private static Headline headline(EndorsementView view) {
        String title = view.work().map(work -> view.subject().name() + ": " + work.title()).orElse(view.subject().name());
        return new Headline(title, view.work().map(Work::path).orElse(view.receiver().profilePath()), "");
    }
}
