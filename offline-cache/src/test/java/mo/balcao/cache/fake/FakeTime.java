package mo.balcao.cache.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mo.balcao.cache.port.Alarm;
import mo.balcao.cache.port.TimeSource;

/// Clocks that stand still until they are moved; alarms ring as time passes them.
public final class FakeTime implements TimeSource, Alarm {
    private final List<Ring> rings = new ArrayList<>();
    private Instant wall = Instant.parse("2026-01-01T01:00:00Z");
    private long mono = 5_000_000_000L;
    private String boot = "boot-1";

    private static final class Ring {
        final long at;
        final Runnable act;

        Ring(long at, Runnable act) {
            this.at = at;
            this.act = act;
        }
    }

    public void pass(Duration duration) {
        List<Ring> due;
        synchronized (this) {
            wall = wall.plus(duration);
            mono += duration.toNanos();
            due = rings.stream().filter(ring -> ring.at <= mono).toList();
            rings.removeAll(due);
        }
        due.forEach(ring -> ring.act.run());
    }

    /// Somebody sets the clock; no time passes.
    public synchronized void set(Instant newWall) {
        wall = newWall;
    }

    public synchronized void reboot() {
        boot = boot + "'";
        mono = 1_000_000_000L;
        rings.clear();
    }

    @Override
    public synchronized Instant wall() {
        return wall;
    }

    @Override
    public synchronized long monotonicNanos() {
        return mono;
    }

    @Override
    public synchronized String bootId() {
        return boot;
    }

    @Override
    public String quality() {
        return "synchronised";
    }

    @Override
    public synchronized Runnable after(Duration delay, Runnable act) {
        Ring ring = new Ring(mono + delay.toNanos(), act);
        rings.add(ring);
        return () -> {
            synchronized (this) {
                rings.remove(ring);
            }
        };
    }
}
