package org.chorus.host.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.event.api.EventListener;
import java.util.List;
import java.util.Optional;
import org.chorus.host.Content;
import org.chorus.host.ContentLabelled;

/** Hears that pages and blog posts are labelled. Where the host does not tell it, the next edit brings the labels along. */
public final class LabelListener {

    private static final HostMethod ADDED_TO = ours("LabelAddEvent", "getLabelled()");
    private static final HostMethod ADDED = ours("LabelAddEvent", "getLabel()");
    private static final HostMethod REMOVED_FROM = ours("LabelRemoveEvent", "getLabelled()");
    private static final HostMethod REMOVED = ours("LabelRemoveEvent", "getLabel()");

    static final List<HostMethod> CALLS = List.of(ADDED_TO, ADDED, REMOVED_FROM, REMOVED);

    private final Content content;
    private final AfterCommit later;

    public LabelListener(Content content, AfterCommit later) {
        this.content = content;
        this.later = later;
    }

    @EventListener
    public void onAdded(LabelAddEvent event) {
        tell(ADDED_TO.call(event), ADDED.call(event), true);
    }

    @EventListener
    public void onRemoved(LabelRemoveEvent event) {
        tell(REMOVED_FROM.call(event), REMOVED.call(event), false);
    }

    /** Spaces and attachments have labels too; people's own labels are nobody else's business. */
    private void tell(Optional<Object> labelled, Optional<Object> label, boolean there) {
        labelled.filter(ContentEntityObject.class::isInstance).map(thing -> ((ContentEntityObject) thing).getId()).ifPresent(id ->
                label.flatMap(ConfluenceContent::everybodysName).ifPresent(name -> later.publish(ContentListener.thing(id), () ->
                        content.labels(id).contains(name) == there ? content.byId(id).map(ContentLabelled::new) : Optional.empty(),
                        Optional::empty)));
    }

    private static HostMethod ours(String event, String signature) {
        return new HostMethod("label-events", "com.atlassian.confluence.event.events.label." + event, signature);
    }
}
