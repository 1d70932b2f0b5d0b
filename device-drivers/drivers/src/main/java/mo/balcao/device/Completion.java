package mo.balcao.device;

/// How a command ended. `Cancelled` and `TimedOut` stay apart, as in XFS4IoT.
public sealed interface Completion<T> {
    record Done<T>(T value) implements Completion<T> {}

    record Failed<T>(Fault fault) implements Completion<T> {}

    record Cancelled<T>() implements Completion<T> {}

    record TimedOut<T>() implements Completion<T> {}

    /// Refused before acceptance: the device's bounded queue is full (XFS4IoT tooManyRequests).
    record Busy<T>() implements Completion<T> {}
}
