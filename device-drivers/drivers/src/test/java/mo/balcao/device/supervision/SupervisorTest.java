package mo.balcao.device.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceId;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.driver.Connection;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.driver.Observation;
import org.junit.jupiter.api.Test;

/// Every rule of supervision, turned by hand on a clock that stands still.
class SupervisorTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private long now;
    private final List<Runnable> threads = new ArrayList<>();
    private final Lamp lamp = new Lamp();
    private final Supervisor<Lit, String> device =
            new Supervisor<>(
                    new DeviceId("lamp"),
                    lamp,
                    () -> now,
                    (_, body) -> {
                        threads.add(body);
                        return Thread.ofPlatform().unstarted(body);
                    },
                    new SplittableRandom(1));

    private interface Lit extends Connection<String> {}

    private static final class Lamp implements Driver<Lit, String> {
        private volatile boolean there = true;
        private int connects;
        private CountDownLatch stuckUntil = new CountDownLatch(0);

        @Override
        public Lit connect() throws DeviceException {
            connects++;
            look();
            return new Lit() {
                @Override
                public Observation<String> poll() throws DeviceException {
                    look();
                    return new Observation<>(new DeviceStatus.Online(), "lit");
                }

                @Override
                public void close() {}
            };
        }

        private void look() throws DeviceException {
            try {
                stuckUntil.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            if (!there) {
                throw new DeviceException(FaultCode.DISCONNECTED, "gone");
            }
        }

        @Override
        public String unknown() {
            return "unknown";
        }
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private static <T> Completion<T> completion(Command<T> command) {
        return command.completion().toCompletableFuture().getNow(null);
    }

    @Test
    void isStartingUntilFirstHeardFrom() {
        assertThat(device.status()).isEqualTo(new DeviceStatus.Starting());
        device.turn();
        assertThat(device.status()).isEqualTo(new DeviceStatus.Online());
        assertThat(device.state()).isEqualTo("lit");
    }

    @Test
    void countsAsRemovedOnlyAfterThreeMissedPolls() {
        device.turn();
        lamp.there = false;
        for (int missed = 1; missed <= 2; missed++) {
            pass(Duration.ofMillis(500));
            device.turn();
            assertThat(device.status()).isEqualTo(new DeviceStatus.Online());
        }
        pass(Duration.ofMillis(500));
        device.turn();
        assertThat(device.status())
                .isEqualTo(new DeviceStatus.Offline(Fault.of(FaultCode.DISCONNECTED, "gone")));
        assertThat(device.state()).isEqualTo("unknown");
    }

    @Test
    void reconnectsForEverWithGrowingPausesUpToThirtySeconds() {
        lamp.there = false;
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Duration pause = device.turn();
            pauses.add(pause.toMillis());
            pass(pause);
        }
        long[] expected = {1, 2, 4, 8, 16, 30, 30, 30, 30};
        for (int i = 0; i < expected.length; i++) {
            assertThat(pauses.get(i)).isBetween(expected[i] * 1000, expected[i] * 1200);
        }
        lamp.there = true;
        device.turn();
        assertThat(device.status()).isEqualTo(new DeviceStatus.Online());
    }

    @Test
    void refusesTheNinthWaitingCommand() {
        for (int i = 0; i < 8; i++) {
            assertThat(completion(device.submit(MINUTE, (_, _) -> new Completion.Done<>(1))))
                    .isNull();
        }
        assertThat(completion(device.submit(MINUTE, (_, _) -> new Completion.Done<>(1))))
                .isEqualTo(new Completion.Busy<Integer>());
    }

    @Test
    void worksOneCommandATurn() {
        Command<Integer> first = device.submit(MINUTE, (_, _) -> new Completion.Done<>(1));
        Command<Integer> second = device.submit(MINUTE, (_, _) -> new Completion.Done<>(2));
        device.turn();
        assertThat(completion(first)).isEqualTo(new Completion.Done<>(1));
        assertThat(completion(second)).isNull();
        device.turn();
        assertThat(completion(second)).isEqualTo(new Completion.Done<>(2));
    }

    @Test
    void endsAQueuedCommandAtItsDeadlineThoughTheThreadIsBusy() {
        Command<Integer> command =
                device.submit(Duration.ofSeconds(5), (_, _) -> new Completion.Done<>(1));
        pass(Duration.ofSeconds(5));
        device.inspect();
        assertThat(completion(command)).isEqualTo(new Completion.TimedOut<Integer>());
    }

    @Test
    void tellsCancelledFromTimedOut() {
        Command<Integer> command = device.submit(MINUTE, (_, _) -> new Completion.Done<>(1));
        command.cancel();
        device.turn();
        assertThat(completion(command)).isEqualTo(new Completion.Cancelled<Integer>());
    }

    @Test
    void failsACommandWhenTheDeviceCannotBeReached() {
        lamp.there = false;
        Command<Integer> command = device.submit(MINUTE, (_, _) -> new Completion.Done<>(1));
        device.turn();
        assertThat(completion(command))
                .isEqualTo(
                        new Completion.Failed<Integer>(Fault.of(FaultCode.DISCONNECTED, "gone")));
    }

    @Test
    void takesAnUncheckedExceptionForADeviceFault() {
        device.turn();
        Command<Integer> command =
                device.submit(
                        MINUTE,
                        (_, _) -> {
                            throw new IllegalArgumentException("newPosition < 0");
                        });
        device.turn();
        assertThat(completion(command)).isInstanceOf(Completion.Failed.class);
        pass(Duration.ofMillis(500));
        device.turn();
        assertThat(device.status()).isEqualTo(new DeviceStatus.Online());
        assertThat(lamp.connects).isEqualTo(2);
    }

    @Test
    void publishesWhatALongCommandSeesOnItsWay() {
        device.turn();
        List<DeviceStatus> told = new ArrayList<>();
        List<Boolean> answered = new ArrayList<>();
        Command<Integer> command =
                device.submit(
                        MINUTE,
                        (_, job) -> {
                            device.watch(told::add);
                            lamp.there = false;
                            for (int missed = 1; missed <= 3; missed++) {
                                answered.add(job.look());
                            }
                            lamp.there = true;
                            answered.add(job.look());
                            return new Completion.Done<>(1);
                        });
        device.turn();
        assertThat(answered).containsExactly(false, false, false, true);
        assertThat(told)
                .containsExactly(
                        new DeviceStatus.Online(),
                        new DeviceStatus.Offline(Fault.of(FaultCode.DISCONNECTED, "gone")),
                        new DeviceStatus.Online());
        assertThat(completion(command)).isEqualTo(new Completion.Done<>(1));
        assertThat(lamp.connects).isEqualTo(1);
    }

    @Test
    void quarantinesADriverThatDoesNotComeBack() throws InterruptedException {
        device.turn();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Command<Integer> command =
                device.submit(
                        Duration.ofSeconds(3),
                        (_, _) -> {
                            inside.countDown();
                            awaitQuietly(never);
                            return new Completion.Done<>(1);
                        });
        Thread thread = Thread.ofPlatform().daemon().start(this::turnUntilAbandoned);
        inside.await();
        pass(Duration.ofSeconds(5));
        device.inspect();
        assertThat(device.quarantines()).isEqualTo(1);
        List<DeviceStatus> seen = new ArrayList<>();
        device.watch(seen::add);
        device.turn();
        assertThat(completion(command)).isEqualTo(new Completion.TimedOut<Integer>());
        assertThat(device.status()).isEqualTo(new DeviceStatus.Online());
        assertThat(threads).hasSize(1);
        never.countDown();
        thread.join();
    }

    private void turnUntilAbandoned() {
        try {
            device.turn();
        } catch (RuntimeException _) {
            // How an abandoned worker is led out.
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void tellsEachWatcherTheCurrentStatusAndThenChangesOnly() {
        List<DeviceStatus> seen = new ArrayList<>();
        device.watch(seen::add);
        for (int i = 0; i < 5; i++) {
            device.turn();
            pass(Duration.ofMillis(500));
        }
        assertThat(seen).containsExactly(new DeviceStatus.Starting(), new DeviceStatus.Online());
    }

    @Test
    void survivesAListenerThatThrows() {
        device.watch(_ -> {
            throw new IllegalStateException("a listener's bug");
        });
        device.turn();
        assertThat(device.status()).isEqualTo(new DeviceStatus.Online());
    }
}
