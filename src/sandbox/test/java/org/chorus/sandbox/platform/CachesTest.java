package org.chorus.sandbox.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheSettingsBuilder;
import org.chorus.sandbox.clock.SandboxClock;
import org.junit.Test;

public class CachesTest {

    private final SandboxClock clock = SandboxClock.standing(SandboxClock.SOME_MONDAY);
    private final Caches caches = new Caches(clock);

    @Test
    public void theLoaderIsAskedOnce() {
        List<String> asked = new ArrayList<>();
        Cache<String, Integer> lengths = caches.getCache("lengths", key -> {
            asked.add(key);
            return key.length();
        });

        assertEquals(Integer.valueOf(4), lengths.get("four"));
        assertEquals(Integer.valueOf(4), lengths.get("four"));
        assertEquals(List.of("four"), asked);
    }

    @Test
    public void theSameNameIsTheSameCache() {
        caches.<String, String>getCache("names").put("a", "b");

        assertEquals("b", caches.<String, String>getCache("names").get("a"));
        assertNull(caches.<String, String>getCache("others").get("a"));
    }

    @Test
    public void anEntryExpiresWhenTheClockIsTurned() {
        Cache<String, String> brief = caches.getCache("brief", null,
                new CacheSettingsBuilder().expireAfterWrite(1, TimeUnit.HOURS).build());
        brief.put("a", "b");

        clock.forward(Duration.ofMinutes(59));
        assertEquals("b", brief.get("a"));

        clock.forward(Duration.ofMinutes(1));
        assertNull(brief.get("a"));
    }

    @Test
    public void theLeastRecentlyUsedEntryMakesRoom() {
        Cache<String, String> small = caches.getCache("small", null, new CacheSettingsBuilder().maxEntries(2).build());
        small.put("a", "1");
        small.put("b", "2");
        small.get("a");
        small.put("c", "3");

        assertEquals("1", small.get("a"));
        assertNull(small.get("b"));
    }

    @Test
    public void whatCannotBeSerialisedDoesNotEnterARemoteCache() {
        Cache<String, Object> remote = caches.getCache("remote", null, new CacheSettingsBuilder().remote().build());
        Cache<String, Object> local = caches.getCache("local", null, new CacheSettingsBuilder().local().build());
        Object thing = new Object();

        assertThrows(CacheException.class, () -> remote.put("a", thing));
        local.put("a", thing);

        assertSame(thing, local.get("a"));
    }

    @Test
    public void aRemoteCacheGivesCopies() {
        Cache<String, ArrayList<String>> remote = caches.getCache("copies");
        ArrayList<String> list = new ArrayList<>(List.of("one"));
        remote.put("a", list);
        list.add("two");

        assertEquals(List.of("one"), remote.get("a"));
        assertNotSame(remote.get("a"), remote.get("a"));
    }

    @Test
    public void aLoaderThatFindsNothingIsRefused() {
        assertThrows(CacheException.class, () -> caches.<String, String>getCache("nothing", key -> null).get("a"));
    }
}
