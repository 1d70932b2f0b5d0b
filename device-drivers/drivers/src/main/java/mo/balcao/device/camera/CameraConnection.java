package mo.balcao.device.camera;

import mo.balcao.device.driver.Connection;

/// What a driver of a camera implements: each poll brings one frame.
public interface CameraConnection extends Connection<View> {}
