package mo.balcao.simulator.conformance;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.Device;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.card.CardReader;
import mo.balcao.device.card.CardSlot;
import mo.balcao.device.locker.Bays;
import mo.balcao.device.locker.LockerBank;

/// Bounded waiting for what a device reports.
final class Expect {
    private Expect() {}

    static <T> Completion<T> completion(Command<T> command, Duration atMost) {
        return within(command.completion().toCompletableFuture(), atMost, "a completion");
    }

    static DeviceStatus status(Device device, Duration atMost, Predicate<DeviceStatus> wanted) {
        CompletableFuture<DeviceStatus> seen = new CompletableFuture<>();
        try (Device.Watch _ = device.watch(s -> completeIf(seen, s, wanted))) {
            return within(seen, atMost, "another status than " + device.status());
        }
    }

    static CardSlot slot(CardReader reader, Duration atMost, Predicate<CardSlot> wanted) {
        CompletableFuture<CardSlot> seen = new CompletableFuture<>();
        try (Device.Watch _ = reader.watchSlot(s -> completeIf(seen, s, wanted))) {
            return within(seen, atMost, "another slot than " + reader.slot());
        }
    }

    static Bays bays(LockerBank bank, Duration atMost, Predicate<Bays> wanted) {
        CompletableFuture<Bays> seen = new CompletableFuture<>();
        try (Device.Watch _ = bank.watchBays(b -> completeIf(seen, b, wanted))) {
            return within(seen, atMost, "other bays than " + bank.bays());
        }
    }

    private static <T> void completeIf(CompletableFuture<T> seen, T now, Predicate<T> wanted) {
        if (wanted.test(now)) {
            seen.complete(now);
        }
    }

    static <T> T within(CompletableFuture<T> future, Duration atMost, String what) {
        try {
            return future.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("waited " + atMost + " for " + what, e);
        } catch (ExecutionException e) {
            throw new AssertionError("a completion must never be exceptional", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
