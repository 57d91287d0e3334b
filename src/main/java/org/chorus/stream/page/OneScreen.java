package org.chorus.stream.page;

import org.chorus.common.Missing;
import org.chorus.stream.Source;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** The stream of one space, person, topic or board. */
public final class OneScreen implements Screen {

    private final StreamPage page;

    public OneScreen(StreamPage page) {
        this.page = page;
    }

    @Override
    public String address() {
        return "/stream/{kind}/{id}";
    }

    @Override
    public Shown show(Visit visit) {
        Source source = StreamNames.source("/" + visit.place("kind") + "/" + visit.place("id")).orElseThrow(() -> new Missing("page"));
        return page.of(visit, source);
    }
}
