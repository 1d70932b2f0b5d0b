package mo.balcao.device.driver;

import mo.balcao.device.DeviceStatus;

/// What a poll saw.
public record Observation<S>(DeviceStatus status, S state) {}
