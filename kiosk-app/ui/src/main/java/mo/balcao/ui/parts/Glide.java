package mo.balcao.ui.parts;

import javafx.animation.AnimationTimer;

/// Movement of a scroller: to a place, or on from where a finger let go until friction ends it.
final class Glide {
    private static final double FRICTION_PER_SECOND = 0.04;
    private static final double SLOWEST = 30;
    private static final double APPROACH_PER_SECOND = 0.0005;
    private static final double NANOS = 1e9;

    /// Takes a new offset; false when it had to stay within the content.
    interface Offset {
        boolean to(double offset);
    }

    private final Offset target;
    private final Frames frames = new Frames();
    private double position;
    private double speed;
    private double goal;
    private boolean towards;
    private double lastY;
    private long lastNanos;

    Glide(Offset target) {
        this.target = target;
    }

    void stop() {
        frames.stop();
        speed = 0;
    }

    void to(double from, double goal) {
        this.goal = goal;
        position = from;
        towards = true;
        frames.begin();
    }

    /// A finger is at `y` now.
    void track(double y) {
        long now = System.nanoTime();
        double seconds = (now - lastNanos) / NANOS;
        if (seconds > 0 && seconds < 0.1) {
            speed = speed * 0.4 + (lastY - y) / seconds * 0.6;
        }
        lastY = y;
        lastNanos = now;
    }

    void launch(double from) {
        position = from;
        towards = false;
        if (Math.abs(speed) > SLOWEST) {
            frames.begin();
        }
    }

    private boolean move(double seconds) {
        if (towards) {
            position = goal + (position - goal) * Math.pow(APPROACH_PER_SECOND, seconds);
            boolean there = Math.abs(position - goal) < 1;
            return target.to(there ? goal : position) && !there;
        }
        position += speed * seconds;
        speed *= Math.pow(FRICTION_PER_SECOND, seconds);
        return target.to(position) && Math.abs(speed) > SLOWEST;
    }

    private final class Frames extends AnimationTimer {
        private long last;

        void begin() {
            last = 0;
            start();
        }

        @Override
        public void handle(long now) {
            if (last != 0 && !move(Math.min(0.05, (now - last) / NANOS))) {
                stop();
            }
            last = now;
        }
    }
}
