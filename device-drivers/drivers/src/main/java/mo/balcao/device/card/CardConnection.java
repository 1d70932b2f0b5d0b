package mo.balcao.device.card;

import mo.balcao.device.Completion;
import mo.balcao.device.driver.Connection;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Job;

/// What a driver of a card reader implements.
public interface CardConnection extends Connection<CardSlot> {
    /// See [CardReader#transmit]. May block until the job's deadline.
    Completion<byte[]> transmit(Insertion insertion, byte[] apdu, Job job) throws DeviceException;
}
