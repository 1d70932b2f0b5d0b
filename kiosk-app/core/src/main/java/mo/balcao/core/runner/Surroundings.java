package mo.balcao.core.runner;

import java.time.InstantSource;
import java.util.Optional;
import mo.balcao.cache.journal.AuditJournal;
import mo.balcao.cache.journal.EffectJournal;
import mo.balcao.cache.link.PlatformLink;
import mo.balcao.cache.outbox.Outbox;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.device.barcode.BarcodeReader;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.printer.ReceiptPrinter;

/// Everything outside the session that it works with. Whoever opened these closes them, after the runner.
///
/// @param lockers empty on a machine without any
/// @param keeping where the session is kept for the next process
/// @param time monotonic time that the next process of this boot shares
/// @param wall for calendars, validity and the time on paper; never for waiting
public record Surroundings(
        BarcodeReader reader,
        ReceiptPrinter printer,
        Optional<LockerBank> lockers,
        Outbox outbox,
        EffectJournal effects,
        AuditJournal audit,
        PlatformLink link,
        Published published,
        Slips slips,
        SessionKeeping keeping,
        TimeSource time,
        InstantSource wall) {}
