package org.chorus.probe;

import java.util.List;
import java.util.stream.Stream;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The probe's bean that keeps rows. */
public final class Notes {

    private final ActiveObjects ao;

    public Notes(ActiveObjects ao) {
        this.ao = ao;
    }

    public void add(String text) {
        ao.executeInTransaction(() -> ao.create(Note.class, new DBParam("TEXT", text)));
    }

    public List<String> all() {
        return Stream.of(ao.find(Note.class, Query.select().order("ID"))).map(Note::getText).toList();
    }
}
