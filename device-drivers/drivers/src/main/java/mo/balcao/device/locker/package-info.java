/// Banks of locked compartments: the port, what is known of the doors, and the drivers of lock boards. Runs on the
/// device's own thread. No standard has a word for it: XFS4IoT and JavaPOS know a cash drawer and a gate at most, so
/// the outcome follows the slip printer's: "sent" is not "done".
@NullMarked
package mo.balcao.device.locker;

import org.jspecify.annotations.NullMarked;
