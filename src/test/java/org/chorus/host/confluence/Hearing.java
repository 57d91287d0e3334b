package org.chorus.host.confluence;

import static org.chorus.given.HostContents.DIRECT;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chorus.common.Event;
import org.chorus.common.Publisher;
import org.chorus.given.HostContents;
import org.chorus.host.ContentItem;
import org.junit.rules.ExternalResource;

/** A host with the space OPS, and what is told of it, in order. */
final class Hearing extends ExternalResource {

    final HostContents host = new HostContents();
    final ConfluenceSpaces spaces = new ConfluenceSpaces(host.spaces);
    final ConfluenceContent content = new ConfluenceContent(host.pages, spaces, DIRECT);
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    final PatientWorker worker = new PatientWorker(DIRECT);
    final AfterCommit later = new AfterCommit(worker, new Publisher(List.of(events::add)));

    @Override
    protected void after() {
        worker.stop();
    }

    Event next() throws InterruptedException {
        return nextWithin(10_000);
    }

    /** Null where nothing is told in so many milliseconds. */
    Event nextWithin(long millis) throws InterruptedException {
        return events.poll(millis, TimeUnit.MILLISECONDS);
    }

    ContentItem item(long id) {
        return content.byId(id).orElseThrow();
    }
}
