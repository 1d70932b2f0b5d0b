package mo.balcao.simulator.sim;

import java.time.Duration;
import java.util.SplittableRandom;
import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;

/// A grade in action: seeded delays and failures of one device. Used on the device's thread only.
final class Temper {
    private final Grade grade;
    private final SplittableRandom random;

    Temper(Grade grade, long seed) {
        this.grade = grade;
        this.random = new SplittableRandom(seed);
    }

    /// Whether this call goes wrong.
    boolean fails() {
        return grade.failures > 0 && random.nextDouble() < grade.failures;
    }

    /// Takes the time a device of this grade takes.
    void dawdle(Job job) {
        Duration delay = delay();
        if (!delay.isZero()) {
            job.pause(delay);
        }
    }

    /// The time a device of this grade takes.
    Duration delay() {
        return grade.slowestMillis > 0
                ? Duration.ofMillis(random.nextInt(grade.slowestMillis))
                : Duration.ZERO;
    }

    /// A poll that misses now and then.
    void poll() throws DeviceException {
        if (fails()) {
            throw new DeviceException(FaultCode.NOT_RESPONDING, "simulated missed poll");
        }
    }

    /// A part of a whole, for what breaks off in the middle.
    int partOf(int whole) {
        return random.nextInt(Math.max(1, whole));
    }
}
