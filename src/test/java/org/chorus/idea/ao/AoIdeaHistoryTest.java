package org.chorus.idea.ao;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.chorus.given.AnIdea;
import org.chorus.idea.IdeaState;
import org.chorus.idea.IdeaVersion;
import org.chorus.idea.StateChange;
import org.junit.After;
import org.junit.Test;

public final class AoIdeaHistoryTest {

    private final AWorld world = AWorld.onH2();
    private final int idea = AnIdea.on(ABoard.in("OPS").id(world)).id(world);

    @After
    public void close() {
        world.close();
    }

    @Test
    public void ofALongHistoryTheLatestTwoHundredAreTold() {
        world.history.addVersions(IntStream.rangeClosed(2, 251)
                .mapToObj(version -> new IdeaVersion(idea, version, "T", "", "key-ann", "", version)).toList());
        world.history.addChanges(IntStream.rangeClosed(1, 250)
                .mapToObj(at -> new StateChange(0, idea, IdeaState.SPARK, IdeaState.OPEN, "", "key-ann", at)).toList());

        List<IdeaVersion> versions = world.history.versions(idea);
        List<StateChange> changes = world.history.changes(idea);

        assertEquals(List.of(200, 251, 52),
                List.of(versions.size(), versions.get(0).version(), versions.get(199).version()));
        assertEquals(List.of(200L, 51L, 250L), List.of((long) changes.size(), changes.get(0).at(), changes.get(199).at()));
    }
}
