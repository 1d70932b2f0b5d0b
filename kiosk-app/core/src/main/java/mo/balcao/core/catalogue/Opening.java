package mo.balcao.core.catalogue;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;

/// When in the year a service can be started, in the terminal's local time.
///
/// @param opens first moment of the year; absent = 1 January at midnight
/// @param closes first moment of the year when it is over; absent = the year's end
public record Opening(Optional<Moment> opens, Optional<Moment> closes) {
    public static final Opening ALWAYS = new Opening(Optional.empty(), Optional.empty());

    /// A moment that comes once a year, written `01-01T09:00`.
    public record Moment(MonthDay day, LocalTime time) {
        LocalDateTime in(int year) {
            return day.atYear(year).atTime(time);
        }
    }

    public boolean openAt(LocalDateTime now) {
        return opens.map(o -> !now.isBefore(o.in(now.getYear()))).orElse(true)
                && closes.map(c -> now.isBefore(c.in(now.getYear()))).orElse(true);
    }
}
