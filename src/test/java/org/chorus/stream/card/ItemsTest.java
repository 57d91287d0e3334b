package org.chorus.stream.card;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.chorus.common.Ref;
import org.chorus.given.AWorld;
import org.chorus.given.PlainTexts;
import org.chorus.stream.Activity;
import org.chorus.stream.ActivityKind;
import org.chorus.stream.Place;
import org.chorus.text.Markdown;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownTimes;
import org.junit.After;
import org.junit.Test;

public class ItemsTest {

    private final AWorld world = AWorld.onH2();
    private final PlainTexts texts = new PlainTexts();
    private final Addresses addresses = new Addresses(world.site);

    @After
    public void close() {
        world.close();
    }

    @Test
    public void aDayBeginsAtMidnightWhereTheReaderLives() {
        assertEquals(List.of("chorus.time.days[0]", "", "chorus.time.days[1]"), days("Pacific/Auckland"));
        assertEquals(List.of("chorus.time.days[0]", "chorus.time.days[1]", ""), days("UTC"));
        assertEquals(List.of("chorus.time.days[0]", "chorus.time.days[1]", "Feb 28, 2026"), days("America/New_York"));
    }

    /** Of one item of this morning, one of yesterday noon and one of yesterday's first hours, all in UTC. */
    private List<String> days(String zone) {
        Items items = new Items(new Telling(world.people, texts, world.markdown), new Things(addresses),
                new ShownPeople(texts, world.site), new ShownTimes(texts, world.clock), world.spaces(), reader -> ZoneId.of(zone),
                addresses, texts, world.clock);
        return items.of(AWorld.as("ann"), Stream.of(1, 21, 30).map(this::before).toList()).stream()
                .map(item -> (String) item.get("begins")).toList();
    }

    private Activity before(int hours) {
        return Activity.of(ActivityKind.NOTE_POSTED, AWorld.key("bob"), new Ref("note", "1"), Place.space("OPS"),
                world.clock.instant().minus(Duration.ofHours(hours)).toEpochMilli()).with("learned");
    }
}
