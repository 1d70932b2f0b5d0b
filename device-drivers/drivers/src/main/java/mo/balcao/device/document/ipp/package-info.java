/// `ipp://` and `ipps://`: page printers that speak IPP/2.0 (RFC 8011, PWG 5100.12) themselves, asked without a spooler
/// between, because a spooler's "completed" is not the printer's. A print is Create-Job, Send-Document, and then
/// Get-Job-Attributes until the printer calls the job completed, aborted or canceled.
///
/// HTTP runs on `java.net.http` with threads of its own, each question bounded in time and size; packets are built and
/// read by jipp. Whatever a peer sends, the outcome is a status or an outcome.
@NullMarked
package mo.balcao.device.document.ipp;

import org.jspecify.annotations.NullMarked;
